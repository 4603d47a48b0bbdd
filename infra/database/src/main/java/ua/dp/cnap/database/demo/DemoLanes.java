package ua.dp.cnap.database.demo;

import static ua.dp.cnap.database.demo.Skill.ESTATE;
import static ua.dp.cnap.database.demo.Skill.FRONT;
import static ua.dp.cnap.database.demo.Skill.PASSPORT;
import static ua.dp.cnap.database.demo.Skill.PERMIT;
import static ua.dp.cnap.database.demo.Skill.SOCIAL;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The lanes of a community's offices, the people who staff them, and what each lane can give. */
final class DemoLanes {

    private static final Set<Skill> EVERYDAY = Set.of(FRONT, SOCIAL);

    private final DemoCommunity community;
    private final Rows staff = new Rows(
            "staff_member",
            "id uuid",
            "surname text",
            "given_name text",
            "patronymic text",
            "role text",
            "office_id uuid",
            "all_services boolean",
            "demo boolean");
    private final Rows workplaces = new Rows("workplace", "id uuid", "office_id uuid", "name text");
    private final Rows lanes = new Rows(
            "lane", "id uuid", "office_id uuid", "workplace_id uuid", "name text", "staff_id uuid", "rostered boolean");
    private final Rows offices = new Rows("office_service", "office_id uuid", "service_id uuid");
    private final Rows skills = new Rows("staff_skill", "staff_id uuid", "service_id uuid");

    private final DemoRoster roster;

    private DemoLanes(DemoCommunity community, LocalDate today) {
        this.community = community;
        this.roster = new DemoRoster(today);
    }

    static void staff(
            DemoCommunity community,
            List<DemoOffice> offices,
            List<DemoService> services,
            LocalDate today,
            Connection connection)
            throws SQLException {
        DemoLanes demo = new DemoLanes(community, today);
        demo.hire("HEAD", null, "head");
        for (DemoOffice office : offices) {
            List<Set<Skill>> skills = demo.skills(office);
            for (int number = 1; number <= skills.size(); number++) {
                demo.add(office, number, skills.get(number - 1), services);
            }
        }
        demo.staff.insert(connection);
        demo.workplaces.insert(connection);
        demo.lanes.insert(connection);
        demo.roster.insert(connection);
        demo.offices.insert(connection);
        demo.skills.insert(connection);
        demo.deriveServices(connection);
    }

    private void deriveServices(Connection connection) throws SQLException {
        try (PreparedStatement derive =
                connection.prepareStatement("select rebuild_lane_services(current_tenant_id(), id) from office")) {
            derive.execute();
        }
    }

    private void add(DemoOffice office, int number, Set<Skill> skills, List<DemoService> services) {
        UUID lane = Chance.id(office.id(), "lane", number);
        UUID person = hire(role(office, skills), office.id(), lane);
        workplaces.add(lane, office.id(), name(office, number));
        lanes.add(lane, office.id(), lane, name(office, number), person, true);
        roster.add(office, lane, person, number == 1);
        for (DemoService service : services) {
            if (skills.contains(service.topic().skill()) && isGivenAt(office, service)) {
                this.offices.add(office.id(), service.id());
                this.skills.add(person, service.id());
            }
        }
    }

    /** A small place gives the mandatory services and some of the others. */
    private boolean isGivenAt(DemoOffice office, DemoService service) {
        return switch (office.kind()) {
            case MAIN_OFFICE, BRANCH_OFFICE -> true;
            case REMOTE_WORKPLACE, MOBILE_OFFICE ->
                service.mandatory()
                        || Chance.of("given", office.id(), service.id()).percent(60);
        };
    }

    /** One element a lane. Every skill is there in every main office, so that each listed service is given somewhere. */
    private List<Set<Skill>> skills(DemoOffice office) {
        return switch (office.kind()) {
            case MAIN_OFFICE -> mainOffice(lanesOf(office));
            case BRANCH_OFFICE -> branch(office);
            case REMOTE_WORKPLACE -> List.of(EVERYDAY);
            case MOBILE_OFFICE -> List.of(Set.of(FRONT, SOCIAL, PASSPORT));
        };
    }

    private int lanesOf(DemoOffice office) {
        return Chance.of("lanes", office.id()).between(community.size().fewestLanes, community.size().mostLanes);
    }

    private static List<Set<Skill>> mainOffice(int lanes) {
        if (lanes <= 3) {
            List<Set<Skill>> few = new ArrayList<>();
            few.add(Set.of(FRONT, SOCIAL, PASSPORT));
            few.add(Set.of(FRONT, ESTATE, PERMIT));
            if (lanes == 3) {
                few.add(EVERYDAY);
            }
            return few;
        }
        List<Set<Skill>> many = new ArrayList<>();
        int specialists = Math.max(1, lanes / 5);
        for (int lane = 0; lane < lanes - 3 * specialists; lane++) {
            many.add(Set.of(FRONT, SOCIAL, PERMIT));
        }
        for (Skill skill : List.of(PASSPORT, ESTATE, SOCIAL)) {
            for (int lane = 0; lane < specialists; lane++) {
                many.add(Set.of(skill));
            }
        }
        return many;
    }

    private List<Set<Skill>> branch(DemoOffice office) {
        int lanes = community.size() == CommunitySize.METROPOLIS
                ? 4
                : Chance.of("lanes", office.id()).between(2, 3);
        List<Set<Skill>> branch = new ArrayList<>();
        for (int lane = 1; lane < lanes; lane++) {
            branch.add(EVERYDAY);
        }
        branch.add(Set.of(PASSPORT, ESTATE));
        return branch;
    }

    private static String name(DemoOffice office, int number) {
        return switch (office.kind()) {
            case MAIN_OFFICE, BRANCH_OFFICE -> "Вікно " + number;
            case REMOTE_WORKPLACE -> "Робоче місце адміністратора";
            case MOBILE_OFFICE -> "Мобільна команда";
        };
    }

    private static String role(DemoOffice office, Set<Skill> skills) {
        if (office.kind() == OfficeKind.REMOTE_WORKPLACE) {
            return Chance.of("position", office.id()).percent(40) ? "STAROSTA" : "ADMINISTRATOR";
        }
        return skills.contains(ESTATE) ? "STATE_REGISTRAR" : "ADMINISTRATOR";
    }

    private UUID hire(String role, UUID office, Object place) {
        UUID id = Chance.id(community.slug(), "staff", place);
        People person = People.by(Chance.of("staff", id));
        staff.add(id, person.surname(), person.givenName(), person.patronymic(), role, office, false, true);
        return id;
    }
}
