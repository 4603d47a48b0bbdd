package ua.dp.cnap.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
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
import ua.dp.cnap.community.Community;
import ua.dp.cnap.tenancy.CurrentScope;

/** The usual week of each open office as a table, one row each; an empty day is a day off. */
@ApplicationScoped
class HoursTable implements BulkTable {

    private static final String OFFICE = "office";
    private static final List<Column> COLUMNS = columnsOfTheWeek();

    @PersistenceContext
    EntityManager em;

    @Inject
    Offices offices;

    @Override
    public BulkKind kind() {
        return BulkKind.HOURS;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> needed() {
        return Set.of(OFFICE);
    }

    @Override
    public List<Cells> current() {
        return offices.all().stream().map(HoursTable::cells).toList();
    }

    private static Cells cells(Office office) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(OFFICE, office.name());
        for (DayOfWeek day : DayOfWeek.values()) {
            office.hours().on(day).ifPresent(r -> cells.put(code(day), r.opens() + "-" + r.closes()));
        }
        return new Cells(cells);
    }

    @Override
    public List<String> identities(Cells row) {
        return row.text(OFFICE) == null ? List.of() : List.of(row.text(OFFICE).toLowerCase(Locale.ROOT));
    }

    @Override
    public Set<UUID> write(Cells row, Cells before, List<FieldError> wrong) {
        if (before == null) {
            wrong.add(new FieldError(OFFICE, "unknown"));
            return Set.of();
        }
        Office office = offices.all().stream()
                .filter(o -> o.name().equals(before.text(OFFICE)))
                .findFirst()
                .orElseThrow();
        WeeklyHours week = week(row);
        Community community = em.find(Community.class, CurrentScope.require().tenantId());
        wrong.addAll(LawfulHours.broken(office.kind(), community.type(), week));
        if (!wrong.isEmpty()) {
            return Set.of();
        }
        offices.receive(office, week);
        em.lock(office, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return Set.of(office.id());
    }

    private static WeeklyHours week(Cells row) {
        Map<DayOfWeek, Reception> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String hours = row.text(code(day));
            if (hours != null) {
                String[] ends = hours.split("-");
                week.put(day, Reception.between(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
            }
        }
        return new WeeklyHours(week);
    }

    private static List<Column> columnsOfTheWeek() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(OFFICE));
        for (DayOfWeek day : DayOfWeek.values()) {
            columns.add(Column.of(code(day), CellType.HOURS));
        }
        return List.copyOf(columns);
    }

    private static String code(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
