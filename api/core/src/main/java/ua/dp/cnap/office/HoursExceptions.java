package ua.dp.cnap.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Time;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.dp.cnap.office.HoursException.Cause;
import ua.dp.cnap.office.HoursException.Effect;

/** The exceptions that the current scope sees, from today on. */
@ApplicationScoped
class HoursExceptions {

    /** One row for each office that an exception concerns; that of a whole centre stands there for each of its offices. */
    private static final String COMING = """
            select e.id, e.office_id, e.day_from, e.day_until, e.effect, e.cause, e.opens, e.closes, e.note, o.id as office
              from hours_exception e
              join office o on o.tenant_id = e.tenant_id and (e.office_id is null or e.office_id = o.id)
             where e.day_until >= ?1 %s
             order by e.day_from, e.office_id nulls last, e.opens nulls first, e.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    LocalDate today() {
        return clock.instant().atZone(WeeklyHours.KYIV).toLocalDate();
    }

    /** Of one office and of its whole centre, in order of time. */
    List<HoursException> coming(UUID officeId) {
        List<?> rows = em.createNativeQuery(COMING.formatted("and o.id = ?2"))
                .setParameter(1, Date.valueOf(today()))
                .setParameter(2, officeId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(HoursExceptions::exception)
                .toList();
    }

    /** By office, for every office that the scope sees; one without exceptions is absent. */
    Map<UUID, List<HoursException>> coming() {
        List<?> rows = em.createNativeQuery(COMING.formatted(""))
                .setParameter(1, Date.valueOf(today()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[9], Collectors.mapping(HoursExceptions::exception, Collectors.toList())));
    }

    Optional<HoursException> find(UUID id) {
        return coming().values().stream()
                .flatMap(List::stream)
                .filter(e -> e.id().equals(id))
                .findFirst();
    }

    void add(HoursException exception) {
        em.createNativeQuery("""
                        insert into hours_exception (id, office_id, day_from, day_until, effect, cause, opens, closes, note)
                        values (?1, cast(?2 as uuid), ?3, ?4, ?5, ?6, cast(?7 as time), cast(?8 as time), ?9)""")
                .setParameter(1, exception.id())
                .setParameter(
                        2,
                        exception.officeId() == null
                                ? null
                                : exception.officeId().toString())
                .setParameter(3, Date.valueOf(exception.dayFrom()))
                .setParameter(4, Date.valueOf(exception.dayUntil()))
                .setParameter(5, exception.effect().name())
                .setParameter(6, exception.cause().name())
                .setParameter(
                        7,
                        exception.times() == null
                                ? null
                                : exception.times().opens().toString())
                .setParameter(
                        8,
                        exception.times() == null
                                ? null
                                : exception.times().closes().toString())
                .setParameter(9, exception.note())
                .executeUpdate();
    }

    void remove(UUID id) {
        em.createNativeQuery("delete from hours_exception where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private static HoursException exception(Object[] row) {
        return new HoursException(
                (UUID) row[0],
                (UUID) row[1],
                ((Date) row[2]).toLocalDate(),
                ((Date) row[3]).toLocalDate(),
                Effect.valueOf((String) row[4]),
                Cause.valueOf((String) row[5]),
                row[6] == null ? null : new Reception(((Time) row[6]).toLocalTime(), ((Time) row[7]).toLocalTime()),
                (String) row[8]);
    }
}
