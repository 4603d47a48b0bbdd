package ua.dp.cnap.office;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head sets the weekly hours of an office. Scope: tenant. */
@UseCase
public class HoursDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /** The rules of Law 5203-VI art. 12 p. 11 that the hours would break at that office; changes nothing. */
    public List<FieldError> broken(UUID officeId, WeeklyHours week) {
        return broken(offices.find(officeId).orElseThrow(() -> new NoSuchOffice(officeId)), week);
    }

    /**
     * Changes the hours and, in the same transaction, what is free from now on.
     *
     * @param version of the office as the head saw it
     * @throws InvalidInput naming the rules of Law 5203-VI art. 12 p. 11 that the hours would break
     * @throws HoursBreakBookings if booked appointments would fall outside
     * @throws ChangedMeanwhile if somebody else changed the office after it was read
     */
    public Office change(UUID officeId, WeeklyHours week, int version) {
        Office office = offices.find(officeId).orElseThrow(() -> new NoSuchOffice(officeId));
        if (office.version() != version) {
            throw new ChangedMeanwhile();
        }
        List<FieldError> broken = broken(office, week);
        if (!broken.isEmpty()) {
            throw new InvalidInput(broken);
        }
        LocalDate today = clock.instant().atZone(WeeklyHours.KYIV).toLocalDate();
        lockCalendar(officeId, today); // bookings that are under way are waited for, and seen by the next statement
        requireNoneBroken(officeId, week);
        offices.receive(office, week);
        em.lock(office, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        flush();
        rebuild(officeId, today);
        return office;
    }

    private List<FieldError> broken(Office office, WeeklyHours week) {
        Community community = em.find(Community.class, CurrentScope.require().tenantId());
        return LawfulHours.broken(office.kind(), community.type(), week);
    }

    private void lockCalendar(UUID officeId, LocalDate from) {
        em.createNativeQuery(
                        "select d.day from lane_day d where d.office_id = ?1 and d.day >= ?2 order by d.day, d.lane_id for update")
                .setParameter(1, officeId)
                .setParameter(2, java.sql.Date.valueOf(from))
                .getResultList();
    }

    private void requireNoneBroken(UUID officeId, WeeklyHours week) {
        List<?> rows = em.createNativeQuery("""
                        select extract(epoch from a.starts_at)::bigint, extract(epoch from a.ends_at)::bigint
                          from appointment a
                         where a.office_id = ?1 and a.starts_at > to_timestamp(?2) and a.status in ('BOOKED', 'ARRIVED')
                         order by a.starts_at""")
                .setParameter(1, officeId)
                .setParameter(2, clock.instant().getEpochSecond())
                .getResultList();
        List<Instant> broken = rows.stream()
                .map(Object[].class::cast)
                .filter(row -> !week.cover(instant(row[0]), instant(row[1])))
                .map(row -> instant(row[0]))
                .toList();
        if (!broken.isEmpty()) {
            throw new HoursBreakBookings(broken);
        }
    }

    private void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new ChangedMeanwhile();
        }
    }

    private void rebuild(UUID officeId, LocalDate today) {
        em.createNativeQuery("""
                        select cast(rebuild_lane_days(?1, ?2, ?3, cast(?3 as date) + c.horizon_days) as text)
                          from service_centre c""")
                .setParameter(1, CurrentScope.require().tenantId())
                .setParameter(2, officeId)
                .setParameter(3, java.sql.Date.valueOf(today))
                .getResultList();
    }

    private static Instant instant(Object epochSecond) {
        return Instant.ofEpochSecond(((Number) epochSecond).longValue());
    }
}
