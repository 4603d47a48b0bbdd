package ua.dp.cnap.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Date;
import java.sql.Time;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.tenancy.Violation;

/** The offices that the current scope sees, with their hours. */
@ApplicationScoped
class Offices {

    private static final String HOURS = "select h.office_id, h.weekday, h.opens, h.closes from office_hours h";

    @PersistenceContext
    EntityManager em;

    @Inject
    HoursExceptions exceptions;

    @Inject
    SeriesOfHours series;

    @Inject
    Holidays holidays;

    /** Those that nobody closed, or not yet. */
    List<Office> all() {
        return those("o.closedOn is null or o.closedOn > :today");
    }

    /** Those that do not exist any more. */
    List<Office> closed() {
        return those("o.closedOn <= :today");
    }

    private List<Office> those(String wanted) {
        List<Office> offices = em.createQuery("""
                        select o from Office o
                         where %s
                         order by case o.kind when ua.dp.cnap.office.Office.Kind.MAIN_OFFICE then 1
                                              when ua.dp.cnap.office.Office.Kind.BRANCH_OFFICE then 2
                                              when ua.dp.cnap.office.Office.Kind.REMOTE_WORKPLACE then 3
                                              else 4 end, o.name, o.id""".formatted(wanted), Office.class)
                .setParameter("today", exceptions.today())
                .getResultList();
        Map<UUID, WeeklyHours> hours = hours(em.createNativeQuery(HOURS).getResultList());
        Map<UUID, List<HoursException>> coming = exceptions.coming();
        Map<UUID, List<HoursSeries>> repeated = series.coming(exceptions.today());
        Set<LocalDate> daysOff = holidays.daysOff();
        Map<UUID, Pause> paused = pausedCentres();
        offices.forEach(o -> {
            o.receive(hours.getOrDefault(o.id(), o.hours()));
            o.receive(coming.getOrDefault(o.id(), List.of()));
            o.receive(repeated.getOrDefault(o.id(), List.of()), daysOff);
            o.receive(paused.get(o.communityId()));
        });
        return offices;
    }

    Optional<Office> find(UUID id) {
        Office office = em.find(Office.class, id);
        if (office == null) {
            return Optional.empty();
        }
        List<?> rows = em.createNativeQuery(HOURS + " where h.office_id = ?1")
                .setParameter(1, id)
                .getResultList();
        office.receive(hours(rows).getOrDefault(id, office.hours()));
        office.receive(exceptions.coming(id));
        office.receive(series.coming(id, exceptions.today()), holidays.daysOff());
        office.receive(pausedCentres().get(office.communityId()));
        return Optional.of(office);
    }

    /** By community; a centre that is not paused is absent. */
    Map<UUID, Pause> pausedCentres() {
        List<?> rows = em.createNativeQuery("""
                        select c.tenant_id, extract(epoch from c.paused_since)::bigint, c.pause_cause
                          from service_centre c
                         where c.paused_since is not null""").getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Pause(
                                Instant.ofEpochSecond(((Number) row[1]).longValue()),
                                Pause.Cause.valueOf((String) row[2]),
                                true)));
    }

    /** @throws InvalidInput {@code name} if another office has that name */
    void add(Office office) {
        em.persist(office);
        flush();
    }

    /**
     * Writes what became of offices.
     *
     * @throws InvalidInput {@code name} if another office has that name
     * @throws ChangedMeanwhile if somebody else changed it after it was read
     */
    void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new ChangedMeanwhile();
        } catch (PersistenceException e) {
            if (Violation.of("uq_office_name", e)) {
                throw new InvalidInput("name", "name-taken");
            }
            throw e;
        }
    }

    /** Whether it has stops to come. */
    boolean hasRoute(UUID id) {
        return !em.createNativeQuery("select 1 from mobile_stop s where s.office_id = ?1 and s.day >= ?2 limit 1")
                .setParameter(1, id)
                .setParameter(2, Date.valueOf(exceptions.today()))
                .getResultList()
                .isEmpty();
    }

    /** Writes the hours in place of the old ones; the caller marks the office as changed. */
    void receive(Office office, WeeklyHours week) {
        em.createNativeQuery("delete from office_hours where office_id = ?1")
                .setParameter(1, office.id())
                .executeUpdate();
        week.days()
                .forEach((day, reception) -> em.createNativeQuery(
                                "insert into office_hours (office_id, weekday, opens, closes) values (?1, ?2, ?3, ?4)")
                        .setParameter(1, office.id())
                        .setParameter(2, day.getValue())
                        .setParameter(3, Time.valueOf(reception.opens()))
                        .setParameter(4, Time.valueOf(reception.closes()))
                        .executeUpdate());
        office.receive(week);
    }

    private static Map<UUID, WeeklyHours> hours(List<?> rows) {
        Map<UUID, Map<DayOfWeek, Reception>> weeks = new HashMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> weeks.computeIfAbsent((UUID) row[0], office -> new EnumMap<>(DayOfWeek.class))
                        .put(DayOfWeek.of(((Number) row[1]).intValue()), new Reception(time(row[2]), time(row[3]))));
        Map<UUID, WeeklyHours> hours = new HashMap<>();
        weeks.forEach((office, week) -> hours.put(office, new WeeklyHours(week)));
        return hours;
    }

    private static LocalTime time(Object cell) {
        return ((Time) cell).toLocalTime();
    }
}
