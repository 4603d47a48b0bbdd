package ua.dp.cnap.booking;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.staff.OwnOffice;
import ua.dp.cnap.tenancy.UseCase;
import ua.dp.cnap.tenancy.Violation;

/** The day of a desk: who comes, and what became of it. A starosta has that of the own office only. Scope: tenant. */
@UseCase
public class Agenda {

    private static final String OF_DAY = """
            select new ua.dp.cnap.booking.AgendaEntry(a, l.name, s.title)
              from Appointment a
              join Lane l on l.id = a.laneId
              join AdministrativeService s on s.id = a.serviceId
             where a.startsAt >= :from and a.startsAt < :to and a.status not in (ua.dp.cnap.booking.Status.HELD,
                   ua.dp.cnap.booking.Status.CANCELLED, ua.dp.cnap.booking.Status.LAPSED) %s
             order by a.startsAt, l.name, a.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    OwnOffice ownOffice;

    @Inject
    FurtherTitles titles;

    @Inject
    Clock clock;

    /** Today in Europe/Kyiv. */
    public LocalDate today() {
        return BookingRules.day(clock.instant());
    }

    /** Appointments of that day that were not cancelled, in order of time. */
    public List<AgendaEntry> of(LocalDate day) {
        return ownOffice
                .only()
                .map(office -> at(office, day))
                .orElseGet(() -> titles.all(during(day, "").getResultList()));
    }

    /** As {@link #of(LocalDate)}, for one office. */
    public List<AgendaEntry> of(LocalDate day, UUID officeId) {
        return ownOffice.lets(officeId) ? at(officeId, day) : List.of();
    }

    /** Which appointments of that day their citizens have said they will come to. */
    public Set<UUID> comingOn(LocalDate day) {
        List<?> ids = em.createNativeQuery("""
                        select a.id
                          from appointment a
                          join visit_answer v on v.tenant_id = a.tenant_id and v.appointment_id = a.id and v.starts_at = a.starts_at
                         where v.question = 'COMING' and a.starts_at >= to_timestamp(?1) and a.starts_at < to_timestamp(?2)""")
                .setParameter(1, day.atStartOfDay(WeeklyHours.KYIV).toEpochSecond())
                .setParameter(2, day.plusDays(1).atStartOfDay(WeeklyHours.KYIV).toEpochSecond())
                .getResultList();
        return ids.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** The one office that the person who asks serves; empty for whoever serves in all. */
    public Optional<UUID> onlyOffice() {
        return ownOffice.only();
    }

    private List<AgendaEntry> at(UUID officeId, LocalDate day) {
        return titles.all(during(day, "and a.officeId = :office")
                .setParameter("office", officeId)
                .getResultList());
    }

    /** @throws NotChangeable if it is cancelled, served or already there */
    public void arrived(UUID appointmentId) {
        change(appointmentId, Appointment::arrive);
    }

    /** @throws NotChangeable if it is cancelled, missed or already served */
    public void served(UUID appointmentId) {
        change(appointmentId, Appointment::serve);
    }

    /** @throws NotChangeable if its time has not begun, or the visitor came */
    public void missed(UUID appointmentId) {
        change(appointmentId, a -> a.miss(clock.instant()));
    }

    /** @throws NotChangeable if it was not served, or on another day */
    public void resumed(UUID appointmentId) {
        change(appointmentId, a -> a.resume(clock.instant()));
    }

    private TypedQuery<AgendaEntry> during(LocalDate day, String more) {
        return em.createQuery(OF_DAY.formatted(more), AgendaEntry.class)
                .setParameter("from", day.atStartOfDay(WeeklyHours.KYIV).toInstant())
                .setParameter(
                        "to", day.plusDays(1).atStartOfDay(WeeklyHours.KYIV).toInstant());
    }

    private void change(UUID appointmentId, Consumer<Appointment> verb) {
        Appointment appointment = em.find(Appointment.class, appointmentId);
        if (appointment == null || !ownOffice.lets(appointment.officeId())) {
            throw new NoSuchAppointment();
        }
        verb.accept(appointment);
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new ChangedMeanwhile();
        } catch (PersistenceException e) {
            if (Violation.of("ex_appointment_lane_is_free", e)) { // a late visitor whose time was given to another
                throw new NotChangeable(appointmentId, Status.MISSED);
            }
            throw e;
        }
    }
}
