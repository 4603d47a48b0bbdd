package ua.dp.cnap.booking;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.catalog.NoSuchService;
import ua.dp.cnap.notification.News;
import ua.dp.cnap.notification.Outbox;
import ua.dp.cnap.staff.OwnOffice;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;

/** One transaction each of {@link CallerDesk}. */
@UseCase
class CallerBookings {

    private static final int NEAREST = 6;

    /** ?1 appointment, ?2 channel, ?3 status, ?4 account of whoever books. */
    private static final String MARK = """
            update appointment a
               set channel = ?2, status = ?3,
                   booked_by = (select m.id from staff_member m where m.tenant_id = a.tenant_id and m.account = cast(?4 as text))
             where a.id = ?1""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Timetable timetable;

    @Inject
    Refusals refusals;

    @Inject
    OwnOffice ownOffice;

    @Inject
    VisitSearch visits;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    public List<FreeTime> free(Errand errand, UUID officeId, LocalDate from, LocalDate to) {
        Instant now = clock.instant();
        BookingRules rules = timetable
                .rules(errand, null)
                .orElseThrow(() -> new NoSuchService(errand.first()))
                .forDesk();
        DaySpan days = DaySpan.of(from, to, rules, now);
        if (officeId != null && !ownOffice.lets(officeId)) {
            return List.of();
        }
        UUID office = ownOffice.only().orElse(officeId);
        return timetable.free(errand, office, days.from(), days.to(), rules.earliest(now), rules);
    }

    /** Does not look for an earlier answer to the same key: the database refuses a second one. */
    public AgendaEntry book(
            BookingWish wish, Channel channel, String code, String keyHash, String findKeyHash, String requestHash) {
        requireOwn(wish.officeId());
        Instant now = clock.instant();
        BookingRules rules = rules(wish.errand(), wish.officeId()).forCitizens().forDesk();
        Claim claim = rules.claim(wish.startsAt(), now);
        NewAppointment appointment = new NewAppointment(
                UUID.randomUUID(), code, keyHash, findKeyHash, requestHash, wish, claim, rules.waiting(), now);
        if (!timetable.book(appointment)) {
            throw refusals.of(wish.errand(), wish.officeId(), claim);
        }
        mark(appointment.id(), channel);
        if (channel == Channel.DESK) { // who stands here needs no letter
            outbox.tell(News.BOOKED, appointment.id());
        }
        return visits.byId(appointment.id());
    }

    private void mark(UUID appointmentId, Channel channel) {
        Actor actor = CurrentScope.require().actor();
        em.createNativeQuery(MARK)
                .setParameter(1, appointmentId)
                .setParameter(2, channel.name())
                .setParameter(3, (channel == Channel.WALK_IN ? Status.ARRIVED : Status.BOOKED).name())
                .setParameter(4, actor == null ? null : actor.account())
                .executeUpdate();
    }

    /**
     * What the key has been answered already, if anything.
     *
     * @throws IdempotencyKeyReused if that was the answer to another wish
     */
    public Optional<AgendaEntry> firstAnswer(String keyHash, String requestHash) {
        List<?> rows = em.createNativeQuery("""
                        select id, encode(request_hash, 'hex') from appointment where manage_key_hash = decode(?1, 'hex')""").setParameter(1, keyHash).getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(row -> {
            if (!requestHash.equals(row[1])) {
                throw new IdempotencyKeyReused();
            }
            return visits.byId((UUID) row[0]);
        });
    }

    /** @throws NoTimeToday if nothing is free today any more */
    public Instant nextToday(Errand errand, UUID officeId) {
        Instant now = clock.instant();
        LocalDate today = BookingRules.day(now);
        BookingRules rules = rules(errand, officeId).forDesk();
        return timetable.free(errand, officeId, today, today, now, rules).stream()
                .map(FreeTime::startsAt)
                .findFirst()
                .orElseThrow(() -> new NoTimeToday(errand.first(), officeId));
    }

    /** Free times nearest to the wished one, at the same office. */
    public List<FreeTime> nearest(BookingWish wish) {
        return free(wish.errand(), wish.officeId(), null, null).stream()
                .sorted(Comparator.comparing(time ->
                        Duration.between(time.startsAt(), wish.startsAt()).abs()))
                .limit(NEAREST)
                .toList();
    }

    public AgendaEntry move(UUID appointmentId, UUID officeId, Instant startsAt) {
        Appointment visit = locked(appointmentId);
        visit.requireBooked();
        UUID toOffice = officeId == null ? visit.officeId() : officeId;
        requireOwn(toOffice);
        Claim claim = rules(visit.errand(), toOffice).forDesk().claim(startsAt, clock.instant());
        if (!claim.visit().equals(visit.during()) || !toOffice.equals(visit.officeId())) {
            timetable.release(visit.officeId(), visit.laneId(), visit.busy());
            if (!timetable.move(appointmentId, visit.errand(), toOffice, claim)) {
                throw refusals.of(visit.errand(), toOffice, claim);
            }
            outbox.tell(News.MOVED, appointmentId, visit.startsAt());
            em.refresh(visit);
        }
        return visits.byId(appointmentId);
    }

    public void cancel(UUID appointmentId) {
        Appointment visit = locked(appointmentId);
        if (visit.status() == Status.CANCELLED) {
            return; // asked twice, done once
        }
        visit.cancel();
        em.flush();
        timetable.release(visit.officeId(), visit.laneId(), visit.busy());
        outbox.tell(News.CANCELLED, appointmentId);
    }

    /** The appointment is locked before the days of lanes, as everywhere. */
    private Appointment locked(UUID appointmentId) {
        Appointment visit = em.find(Appointment.class, appointmentId, LockModeType.PESSIMISTIC_WRITE);
        if (visit == null || !ownOffice.lets(visit.officeId())) {
            throw new NoSuchAppointment();
        }
        return visit;
    }

    private void requireOwn(UUID officeId) {
        if (!ownOffice.lets(officeId)) {
            throw new InvalidInput("officeId", "not-your-office");
        }
    }

    private BookingRules rules(Errand errand, UUID officeId) {
        return timetable.rules(errand, officeId).orElseThrow(() -> new InvalidInput("serviceId", "not-given-here"));
    }
}
