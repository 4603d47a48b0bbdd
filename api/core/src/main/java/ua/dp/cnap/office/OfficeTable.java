package ua.dp.cnap.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.bulk.BulkKind;
import ua.dp.cnap.bulk.BulkTable;
import ua.dp.cnap.bulk.CellType;
import ua.dp.cnap.bulk.Cells;
import ua.dp.cnap.bulk.Column;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.CommunityArea;
import ua.dp.cnap.tenancy.CurrentScope;

/** The open offices as a table, one row each. A new one gets the usual hours and what every office begins with. */
@ApplicationScoped
class OfficeTable implements BulkTable {

    private static final List<Column> COLUMNS = List.of(
            Column.text("name"),
            Column.of("kind", CellType.WORD),
            Column.text("parent"),
            Column.text("settlement"),
            Column.text("address"),
            Column.text("starostaDistrict"),
            Column.of("lat", CellType.NUMBER),
            Column.of("lon", CellType.NUMBER),
            Column.of("phone", CellType.PHONE),
            Column.of("otherPhones", CellType.PHONES),
            Column.of("amenities", CellType.WORDS),
            Column.of("openedOn", CellType.DAY),
            Column.text("placeNote"),
            Column.text("placeNoteEn"),
            Column.text("id"));

    @PersistenceContext
    EntityManager em;

    @Inject
    Offices offices;

    @Inject
    Beginnings beginnings;

    @Override
    public BulkKind kind() {
        return BulkKind.OFFICES;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> needed() {
        return Set.of("name");
    }

    @Override
    public List<Cells> current() {
        List<Office> open = offices.all();
        Map<UUID, String> names = open.stream().collect(Collectors.toMap(Office::id, Office::name));
        return open.stream().map(o -> cells(o, names.get(o.parentId()))).toList();
    }

    private static Cells cells(Office office, String parent) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("name", office.name());
        cells.put("kind", office.kind().name());
        cells.put("parent", parent);
        cells.put("settlement", office.settlement());
        cells.put("address", office.address());
        cells.put("starostaDistrict", office.starostaDistrict());
        cells.put("lat", number(office.lat()));
        cells.put("lon", number(office.lon()));
        cells.put("phone", office.phone());
        cells.put("otherPhones", String.join(",", office.otherPhones()));
        cells.put(
                "amenities",
                office.amenities().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        cells.put(
                "openedOn", office.openedOn() == null ? null : office.openedOn().toString());
        cells.put("placeNote", office.placeNote());
        cells.put("placeNoteEn", office.placeNoteEn());
        cells.put("id", office.id().toString());
        return new Cells(cells);
    }

    /** A name that is told apart by its capitals alone is the same. */
    @Override
    public List<String> identities(Cells row) {
        List<String> identities = new ArrayList<>();
        if (row.text("id") != null) {
            identities.add(row.text("id").toLowerCase(Locale.ROOT));
        }
        if (row.text("name") != null) {
            identities.add("name " + row.text("name").toLowerCase(Locale.ROOT));
        }
        return identities;
    }

    @Override
    public Set<UUID> write(Cells row, Cells before, List<FieldError> wrong) {
        List<Office> open = offices.all();
        Office changed = before == null ? null : byId(open, UUID.fromString(before.text("id")));
        Community community = em.find(Community.class, CurrentScope.require().tenantId());
        OfficeWish wish = wish(row, open, wrong).read(CommunityArea.of(community), wrong);
        if (wrong.isEmpty()) {
            wrong.addAll(new OfficeFamily(open).broken(wish, changed));
            refuseTakenName(wish.name(), changed, open, wrong);
            refuseOtherKind(wish, changed, wrong);
        }
        if (!wrong.isEmpty()) {
            return Set.of();
        }
        if (changed != null) {
            changed.become(wish);
            return Set.of(changed.id());
        }
        Office added = Office.open(wish);
        offices.add(added);
        offices.receive(added, UsualHours.of(wish.kind(), community.type()));
        beginnings.of(added);
        return Set.of(added.id());
    }

    private static OfficeWish wish(Cells row, List<Office> open, List<FieldError> wrong) {
        return new OfficeWish(
                row.word("kind", Office.Kind.class),
                row.text("name"),
                row.text("address"),
                row.text("settlement"),
                row.text("starostaDistrict"),
                row.decimal("lat"),
                row.decimal("lon"),
                row.text("phone"),
                row.list("otherPhones"),
                row.list("amenities").stream()
                        .map(Amenity::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Amenity.class))),
                parent(row.text("parent"), open, wrong),
                row.day("openedOn"),
                row.text("placeNote"),
                row.text("placeNoteEn"));
    }

    private static UUID parent(String name, Collection<Office> open, List<FieldError> wrong) {
        if (name == null) {
            return null;
        }
        return open.stream()
                .filter(o -> o.name().equalsIgnoreCase(name))
                .map(Office::id)
                .findFirst()
                .orElseGet(() -> {
                    wrong.add(new FieldError("parent", "unknown"));
                    return null;
                });
    }

    private static void refuseTakenName(String name, Office changed, List<Office> open, List<FieldError> wrong) {
        if (open.stream().anyMatch(o -> o != changed && o.name().equalsIgnoreCase(name))) {
            wrong.add(new FieldError("name", "name-taken"));
        }
    }

    /** Hours and route hang on the kind: it is changed at the office itself, where the law is shown. */
    private static void refuseOtherKind(OfficeWish wish, Office changed, List<FieldError> wrong) {
        if (changed != null && changed.kind() != wish.kind()) {
            wrong.add(new FieldError("kind", "changed-in-a-table"));
        }
    }

    private static Office byId(List<Office> open, UUID id) {
        return open.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
    }

    private static String number(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
