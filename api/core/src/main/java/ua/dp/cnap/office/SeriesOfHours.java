package ua.dp.cnap.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Time;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The series that the current scope sees and that are not over; the one that began later first, because it beats the earlier. */
@ApplicationScoped
class SeriesOfHours {

    private static final String COMING = """
            select s.id, s.office_id, s.name, s.valid_from, s.valid_until, s.weekday, s.every_weeks, s.month_week, s.opens, s.closes
              from hours_series s
             where s.valid_until >= ?1 %s
             order by s.valid_from desc, s.id""";

    @PersistenceContext
    EntityManager em;

    List<HoursSeries> coming(UUID officeId, LocalDate today) {
        List<?> rows = em.createNativeQuery(COMING.formatted("and s.office_id = ?2"))
                .setParameter(1, Date.valueOf(today))
                .setParameter(2, officeId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(SeriesOfHours::series)
                .toList();
    }

    /** By office, for every office that the scope sees; one without series is absent. */
    Map<UUID, List<HoursSeries>> coming(LocalDate today) {
        List<?> rows = em.createNativeQuery(COMING.formatted(""))
                .setParameter(1, Date.valueOf(today))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(SeriesOfHours::series)
                .collect(Collectors.groupingBy(HoursSeries::officeId));
    }

    Optional<HoursSeries> find(UUID id) {
        List<?> rows = em.createNativeQuery(COMING.formatted("and s.id = ?2"))
                .setParameter(1, Date.valueOf(LocalDate.EPOCH))
                .setParameter(2, id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(SeriesOfHours::series)
                .findFirst();
    }

    void add(HoursSeries series) {
        em.createNativeQuery("""
                        insert into hours_series (id, office_id, name, valid_from, valid_until, weekday, every_weeks, month_week,
                                                  opens, closes)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as smallint), cast(?9 as time), cast(?10 as time))""")
                .setParameter(1, series.id())
                .setParameter(2, series.officeId())
                .setParameter(3, series.name())
                .setParameter(4, Date.valueOf(series.validFrom()))
                .setParameter(5, Date.valueOf(series.validUntil()))
                .setParameter(6, series.weekday().getValue())
                .setParameter(7, series.everyWeeks())
                .setParameter(
                        8,
                        series.monthWeek() == null ? null : series.monthWeek().toString())
                .setParameter(
                        9,
                        series.times() == null ? null : series.times().opens().toString())
                .setParameter(
                        10,
                        series.times() == null ? null : series.times().closes().toString())
                .executeUpdate();
    }

    void remove(UUID id) {
        em.createNativeQuery("delete from hours_series where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private static HoursSeries series(Object[] row) {
        return new HoursSeries(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                ((Date) row[3]).toLocalDate(),
                ((Date) row[4]).toLocalDate(),
                DayOfWeek.of(((Number) row[5]).intValue()),
                ((Number) row[6]).intValue(),
                row[7] == null ? null : ((Number) row[7]).intValue(),
                row[8] == null ? null : new Reception(((Time) row[8]).toLocalTime(), ((Time) row[9]).toLocalTime()));
    }
}
