package ua.dp.cnap.database.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An invented access point of a community. */
record DemoOffice(UUID id, OfficeKind kind, int number) {

    private static final LocalDate EQUIPPED_ON = LocalDate.of(2026, 1, 12);
    private static final List<String> STREETS = Table.named("streets").column("street");

    /** Writes the offices of the community with their hours and machines. */
    static List<DemoOffice> open(DemoCommunity community, Connection connection) throws SQLException {
        Rows rows = new Rows(
                "office",
                "id uuid",
                "kind text",
                "name text",
                "address text",
                "settlement text",
                "starosta_district text",
                "lat float8",
                "lon float8",
                "phone text",
                "step_free boolean",
                "accessible_toilet boolean",
                "shelter boolean",
                "self_service boolean");
        Rows hours = new Rows("office_hours", "office_id uuid", "weekday int", "opens time", "closes time");
        Rows equipment = new Rows("equipment", "id uuid", "office_id uuid", "kind text", "state text", "since date");
        List<DemoOffice> offices = new ArrayList<>();
        for (OfficeKind kind : OfficeKind.values()) {
            for (int number = 1; number <= community.offices().get(kind); number++) {
                DemoOffice office = new DemoOffice(Chance.id(community.slug(), kind, number), kind, number);
                office.add(rows, community);
                Hours.add(hours, community, office);
                office.equip(equipment);
                offices.add(office);
            }
        }
        rows.insert(connection);
        hours.insert(connection);
        equipment.insert(connection);
        return offices;
    }

    boolean isFirst() {
        return kind == OfficeKind.MAIN_OFFICE && number == 1;
    }

    private void add(Rows rows, DemoCommunity community) {
        Chance chance = Chance.of("office", id);
        boolean main = kind == OfficeKind.MAIN_OFFICE;
        boolean remote = kind == OfficeKind.REMOTE_WORKPLACE;
        rows.add(
                id,
                kind,
                kind.name(number, community.offices().get(kind)),
                address(chance),
                community.centre(),
                remote ? "Старостинський округ № " + number : null,
                community.lat() + chance.between(-kind.spread, kind.spread),
                community.lon() + chance.between(-kind.spread, kind.spread) * 1.5,
                remote ? null : Phones.ofOffice(community.number()),
                main || chance.percent(70),
                main ? chance.percent(85) : chance.percent(30),
                main ? chance.percent(75) : chance.percent(40),
                main);
    }

    private void equip(Rows rows) {
        List<String> kinds = switch (kind) {
            case MAIN_OFFICE -> List.of("PASSPORT_WORKSTATION", "SELF_SERVICE_PLACE", "PAYMENT_TERMINAL");
            case BRANCH_OFFICE -> List.of("PAYMENT_TERMINAL");
            case REMOTE_WORKPLACE -> List.of("SCANNER");
            case MOBILE_OFFICE -> List.of("TABLET");
        };
        kinds.forEach(machine -> rows.add(Chance.id("equipment", id, machine), id, machine, "WORKING", EQUIPPED_ON));
    }

    private String address(Chance chance) {
        String place = chance.one(STREETS) + ", " + chance.between(1, 60);
        return switch (kind) {
            case MOBILE_OFFICE -> "Стоянка: " + place + " (демонстраційна адреса)";
            default -> place + " (демонстраційна адреса)";
        };
    }
}
