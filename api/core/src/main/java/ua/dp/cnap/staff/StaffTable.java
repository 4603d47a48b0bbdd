package ua.dp.cnap.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.bulk.BulkKind;
import ua.dp.cnap.bulk.BulkTable;
import ua.dp.cnap.bulk.CellType;
import ua.dp.cnap.bulk.Cells;
import ua.dp.cnap.bulk.Column;
import ua.dp.cnap.tenancy.StaffRole;

/**
 * The colleagues as a table, one row each; a new one is invited. Heads are appointed and people let go at the person
 * alone, not by a row.
 */
@ApplicationScoped
class StaffTable implements BulkTable {

    private static final List<Column> COLUMNS = List.of(
            Column.text("surname"),
            Column.text("givenName"),
            Column.text("patronymic"),
            Column.text("email"),
            Column.of("role", CellType.WORD),
            Column.text("jobTitle"),
            Column.text("workOffice"));

    @PersistenceContext
    EntityManager em;

    @Inject
    StaffDesk desk;

    @Inject
    StaffRegister register;

    @Override
    public BulkKind kind() {
        return BulkKind.STAFF;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> needed() {
        return Set.of("surname");
    }

    @Override
    public List<Cells> current() {
        return register.page(new StaffQuestion("", false), 0, Integer.MAX_VALUE).stream()
                .map(StaffTable::cells)
                .toList();
    }

    private static Cells cells(StaffCard person) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("surname", person.surname());
        cells.put("givenName", person.givenName());
        cells.put("patronymic", person.patronymic());
        cells.put("email", person.email());
        cells.put("role", person.role().name());
        cells.put("jobTitle", person.jobTitle());
        cells.put("workOffice", person.officeName());
        cells.put("id", person.id().toString());
        cells.put("version", Integer.toString(person.version()));
        return new Cells(cells);
    }

    /** The address; the name of those who have none. Namesakes with addresses are two people. */
    @Override
    public List<String> identities(Cells row) {
        if (row.text("email") != null) {
            return List.of("email " + row.text("email").toLowerCase(Locale.ROOT));
        }
        return row.text("surname") == null
                ? List.of()
                : List.of(String.join(" ", "name", row.text("surname"), row.text("givenName"), row.text("patronymic"))
                        .toLowerCase(Locale.ROOT));
    }

    @Override
    public Set<UUID> write(Cells row, Cells before, List<FieldError> wrong) {
        StaffWish wish = new StaffWish(
                row.text("surname"),
                row.text("givenName"),
                row.text("patronymic"),
                row.text("email"),
                row.word("role", StaffRole.class),
                row.text("jobTitle"),
                office(row.text("workOffice"), wrong));
        refuseHeads(wish, before, wrong);
        wrong.addAll(broken(wish, before == null));
        if (wrong.isEmpty()) {
            if (before == null) {
                desk.invite(wish);
            } else {
                desk.change(UUID.fromString(before.text("id")), wish, Integer.parseInt(before.text("version")));
            }
            em.flush();
            em.clear(); // thousands of rows would be looked through again with each
        }
        return Set.of();
    }

    private static void refuseHeads(StaffWish wish, Cells before, List<FieldError> wrong) {
        StaffRole was = before == null ? null : before.word("role", StaffRole.class);
        if (wish.role() != was && (wish.role() == StaffRole.HEAD || was == StaffRole.HEAD)) {
            wrong.add(new FieldError("role", "changed-in-a-table"));
        }
    }

    private static List<FieldError> broken(StaffWish wish, boolean invites) {
        return wish.errors(invites).stream()
                .map(e -> e.field().equals("officeId") ? new FieldError("workOffice", e.code(), e.facts()) : e)
                .toList();
    }

    private UUID office(String name, List<FieldError> wrong) {
        if (name == null) {
            return null;
        }
        List<?> found = em.createNativeQuery("select id from office where lower(name) = lower(?1)")
                .setParameter(1, name)
                .getResultList();
        if (found.isEmpty()) {
            wrong.add(new FieldError("workOffice", "unknown"));
            return null;
        }
        return (UUID) found.getFirst();
    }
}
