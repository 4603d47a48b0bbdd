package ua.dp.cnap.servicelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.bulk.BulkKind;
import ua.dp.cnap.bulk.BulkTable;
import ua.dp.cnap.bulk.CellType;
import ua.dp.cnap.bulk.Cells;
import ua.dp.cnap.bulk.Column;
import ua.dp.cnap.catalog.Fee;
import ua.dp.cnap.catalog.FeeExemption;
import ua.dp.cnap.catalog.Obligation;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.WeeklyHours;

/** The services of the list as a table, one row each, taken or not. A row gives a service by its rules, or gives it up. */
@ApplicationScoped
class ServiceTable implements BulkTable {

    private static final String BETWEEN_OFFICES = "; ";
    private static final List<Column> COLUMNS = List.of(
            Column.of("number", CellType.NUMBER),
            Column.text("title"),
            Column.of("given", CellType.WORD),
            Column.of("durationMinutes", CellType.NUMBER),
            Column.of("bufferMinutes", CellType.NUMBER),
            Column.of("online", CellType.WORD),
            Column.of("leadTimeMinutes", CellType.NUMBER),
            Column.of("horizonDays", CellType.NUMBER),
            Column.of("walkInPercent", CellType.NUMBER),
            Column.text("offices"),
            Column.of("feeKind", CellType.WORD),
            Column.of("feeShare", CellType.NUMBER),
            Column.of("feeRounding", CellType.WORD),
            Column.of("feeYear", CellType.NUMBER),
            Column.of("feeUah", CellType.NUMBER),
            Column.text("feeNote"),
            Column.text("documents"),
            Column.text("withdrawalReason"));

    private static final String CURRENT = """
            select s.id, s.number, s.title, e.obligation, l.offered, l.duration_minutes, l.buffer_minutes, l.online,
                   l.lead_time_minutes, l.horizon_days, l.walk_in_percent,
                   (select string_agg(o.name, '%s' order by o.name)
                      from office_service x join office o on o.tenant_id = x.tenant_id and o.id = x.office_id
                     where x.service_id = s.id),
                   l.fee_kind, l.fee_share, l.fee_rounding, l.fee_year, l.fee_uah, l.fee_note, l.documents, l.withdrawal_reason
              from service s
              join community c on c.id = current_tenant_id()
              left join directory_entry e on e.service_id = s.id and e.list = c.directory_list
              left join listed_service l on l.service_id = s.id
             where e.list is not null or s.tenant_id is not null or l.offered
             order by s.number, s.id""".formatted(BETWEEN_OFFICES);

    @PersistenceContext
    EntityManager em;

    @Inject
    GivingOffices offices;

    @Inject
    FeeExemptions exemptions;

    @Inject
    Clock clock;

    @Override
    public BulkKind kind() {
        return BulkKind.SERVICES;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> needed() {
        return Set.of("number");
    }

    @Override
    public List<Cells> current() {
        List<?> rows = em.createNativeQuery(CURRENT).getResultList();
        return rows.stream().map(Object[].class::cast).map(ServiceTable::cells).toList();
    }

    private static Cells cells(Object[] row) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", row[0].toString());
        cells.put("number", plain(row[1]));
        cells.put("title", plain(row[2]));
        cells.put("obligation", plain(row[3]));
        cells.put("given", Boolean.TRUE.equals(row[4]) ? "YES" : "NO");
        for (int i = 3; i < COLUMNS.size(); i++) {
            cells.put(COLUMNS.get(i).code(), plain(row[i + 2]));
        }
        return new Cells(cells);
    }

    private static String plain(Object cell) {
        return switch (cell) {
            case null -> null;
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> cell.toString();
        };
    }

    /** The number; the title of a service of one's own, which has none. */
    @Override
    public List<String> identities(Cells row) {
        if (row.text("number") != null) {
            return List.of(row.text("number"));
        }
        return row.text("title") == null ? List.of() : List.of(row.text("title").toLowerCase(Locale.ROOT));
    }

    @Override
    public Set<UUID> write(Cells row, Cells before, List<FieldError> wrong) {
        if (before == null) {
            wrong.add(new FieldError("number", "unknown"));
            return Set.of();
        }
        UUID service = UUID.fromString(before.text("id"));
        return "NO".equals(row.text("given")) ? giveUp(service, row, before, wrong) : give(service, row, wrong);
    }

    private Set<UUID> giveUp(UUID service, Cells row, Cells before, List<FieldError> wrong) {
        String why = row.text("withdrawalReason");
        if (before.word("obligation", Obligation.class) == Obligation.MANDATORY && why == null) {
            wrong.add(new FieldError("withdrawalReason", "mandatory-without-reason"));
        }
        ListEntry entry = em.find(ListEntry.class, service);
        if (!wrong.isEmpty() || entry == null || !entry.given()) {
            return Set.of();
        }
        entry.withdraw(why);
        return Set.copyOf(offices.of(List.of(service)));
    }

    private Set<UUID> give(UUID service, Cells row, List<FieldError> wrong) {
        List<UUID> giving = giving(row.text("offices"), wrong);
        List<FeeExemption> kept = exemptions.of(service);
        ServiceSettings settings = settings(row, giving, kept, wrong);
        if (wrong.isEmpty()) {
            SettingsRules.wrong(
                            settings, clock.instant().atZone(WeeklyHours.KYIV).toLocalDate())
                    .forEach(e -> wrong.add(new FieldError(column(e.field()), e.code(), e.facts())));
        }
        if (!wrong.isEmpty()) {
            return Set.of();
        }
        List<UUID> before = offices.of(List.of(service));
        ListEntry entry = em.find(ListEntry.class, service);
        if (entry == null) {
            entry = taken(service, settings.durationMinutes());
        }
        entry.set(settings);
        entry.give();
        em.flush();
        giving.stream().filter(o -> !before.contains(o)).forEach(o -> offices.begin(o, List.of(service)));
        before.stream().filter(o -> !giving.contains(o)).forEach(o -> offices.end(o, List.of(service)));
        Set<UUID> touched = new TreeSet<>(before);
        touched.addAll(giving);
        return touched;
    }

    private ListEntry taken(UUID service, int minutes) {
        em.createNativeQuery("insert into listed_service (service_id, duration_minutes) values (?1, ?2)")
                .setParameter(1, service)
                .setParameter(2, minutes)
                .executeUpdate();
        return em.find(ListEntry.class, service);
    }

    private static ServiceSettings settings(
            Cells row, List<UUID> giving, List<FeeExemption> exemptions, List<FieldError> wrong) {
        ServiceSettings usual = ServiceSettings.usual(List.of());
        return new ServiceSettings(
                whole("durationMinutes", row, usual.durationMinutes(), wrong),
                whole("bufferMinutes", row, 0, wrong),
                row.text("online") == null ? usual.online() : row.word("online", OnlineBooking.class),
                whole("leadTimeMinutes", row, null, wrong),
                whole("horizonDays", row, null, wrong),
                whole("walkInPercent", row, 0, wrong),
                giving,
                fee(row, wrong),
                exemptions,
                row.text("documents") == null
                        ? List.of()
                        : row.text("documents").lines().toList());
    }

    private static Fee fee(Cells row, List<FieldError> wrong) {
        Fee.Kind kind = row.word("feeKind", Fee.Kind.class);
        return kind == null
                ? null
                : new Fee(
                        kind,
                        row.number("feeShare"),
                        row.word("feeRounding", Fee.Rounding.class),
                        whole("feeYear", row, null, wrong),
                        row.number("feeUah"),
                        row.text("feeNote"));
    }

    private static Integer whole(String column, Cells row, Integer otherwise, List<FieldError> wrong) {
        try {
            return row.text(column) == null
                    ? otherwise
                    : Integer.valueOf(row.number(column).intValueExact());
        } catch (ArithmeticException e) {
            wrong.add(new FieldError(column, "not-a-number"));
            return otherwise == null ? Integer.valueOf(0) : otherwise;
        }
    }

    /** All main offices where the row names none. */
    private List<UUID> giving(String names, List<FieldError> wrong) {
        if (names == null) {
            return offices.usual();
        }
        List<Office> open =
                em.createQuery("select o from Office o", Office.class).getResultList();
        List<UUID> giving = new ArrayList<>();
        for (String name : Arrays.stream(names.split(";")).map(String::strip).toList()) {
            open.stream()
                    .filter(o -> o.name().equalsIgnoreCase(name))
                    .findFirst()
                    .ifPresentOrElse(
                            o -> giving.add(o.id()),
                            () -> wrong.add(new FieldError(
                                    "offices",
                                    "unknown",
                                    java.util.Map.of(
                                            "names",
                                            names + "/"
                                                    + open.stream()
                                                            .map(Office::name)
                                                            .toList()))));
        }
        return giving.stream().distinct().sorted().toList();
    }

    private static String column(String field) {
        return switch (field) {
            case "fee.share" -> "feeShare";
            case "fee.rounding" -> "feeRounding";
            case "fee.year" -> "feeYear";
            case "fee.uah" -> "feeUah";
            case "fee.note" -> "feeNote";
            default -> field;
        };
    }
}
