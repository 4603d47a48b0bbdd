package ua.dp.cnap.booking;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.notification.News;
import ua.dp.cnap.notification.Outbox;
import ua.dp.cnap.office.OfficePaused;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;

/** One transaction each of {@link BookingDesk} and {@link MyAppointment}; the scope holds the key already. */
@UseCase
class Bookings {

    private static final int NEAREST = 6;

    @PersistenceContext
    EntityManager em;

    @Inject
    Timetable timetable;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** The appointment that the key of the scope reaches. */
    public Optional<OwnAppointment> own() {
        return em.createQuery("select a from OwnAppointment a", OwnAppointment.class)
                .getResultStream()
                .findFirst();
    }

    /**
     * Does not look for an earlier answer to the same key: the database refuses a second one.
     *
     * @throws CommunitySuspended if the oblast has suspended the centre
     * @throws InvalidInput if the service is not given there, not to this person, or the time cannot be booked at all
     * @throws OfficePaused if reception at the office is interrupted and nothing of the day is given away
     * @throws SlotTaken if no lane can take the time any more
     */
    public NewAppointment book(BookingWish wish, String code, String findKeyHash, String requestHash) {
        Instant now = clock.instant();
        BookingRules rules = rules(wish.serviceId(), wish.officeId());
        rules.requireOpenTo(wish.resident());
        NewAppointment appointment = new NewAppointment(
                UUID.randomUUID(),
                code,
                CurrentScope.require().manageKeyHash(),
                findKeyHash,
                requestHash,
                wish,
                rules.claim(wish.startsAt(), now),
                now);
        if (!timetable.book(appointment)) {
            throw refusal(wish.serviceId(), wish.officeId(), appointment.claim());
        }
        if (wish.applicant().email() != null) { // the outbox would see it too, at the price of a statement
            outbox.tell(News.BOOKED, appointment.id());
        }
        return appointment;
    }

    /**
     * What the key has been answered already, if anything.
     *
     * @throws IdempotencyKeyReused if that was the answer to another wish
     */
    public Optional<OwnAppointment> firstAnswer(String requestHash) {
        Optional<OwnAppointment> first = own();
        if (first.isPresent()
                && !Arrays.equals(first.get().requestHash(), HexFormat.of().parseHex(requestHash))) {
            throw new IdempotencyKeyReused();
        }
        return first;
    }

    public OwnAppointment move(String code, UUID officeId, Instant startsAt) {
        OwnAppointment own = withCode(code);
        Instant now = clock.instant();
        own.requireChangeable(now);
        UUID toOffice = officeId == null ? own.officeId() : officeId;
        BookingRules rules = rules(own.serviceId(), toOffice);
        rules.requireOpenTo(true); // said so when booking, where it had to be said
        Claim claim = rules.claim(startsAt, now);
        if (claim.visit().equals(own.during()) && toOffice.equals(own.officeId())) {
            return own;
        }
        Instant was = own.during().startsAt();
        timetable.release(own.officeId(), own.laneId(), own.busy());
        if (!timetable.move(own.id(), own.serviceId(), toOffice, claim)) {
            throw refusal(own.serviceId(), toOffice, claim);
        }
        em.refresh(own);
        outbox.tell(News.MOVED, own.id(), was);
        return own;
    }

    public OwnAppointment cancel(String code) {
        OwnAppointment own = withCode(code);
        if (own.status() == Status.CANCELLED) {
            return own; // asked twice, done once
        }
        own.cancel(clock.instant());
        em.flush();
        timetable.release(own.officeId(), own.laneId(), own.busy());
        outbox.tell(News.CANCELLED, own.id());
        return own;
    }

    /** Free times nearest to the wished one, at the same office. */
    public List<FreeTime> nearest(UUID serviceId, UUID officeId, Instant wished) {
        Instant now = clock.instant();
        return timetable.nearest(serviceId, officeId, wished, now, rules(serviceId, officeId), NEAREST);
    }

    private OwnAppointment withCode(String code) {
        return own().filter(a -> code == null || a.code().equals(Codes.normal(code)))
                .orElseThrow(NoSuchAppointment::new);
    }

    private BookingRules rules(UUID serviceId, UUID officeId) {
        return timetable
                .rules(serviceId, officeId)
                .orElseThrow(() -> new InvalidInput("serviceId", "not-given-here"))
                .forCitizens();
    }

    private RuntimeException refusal(UUID serviceId, UUID officeId, Claim claim) {
        rules(serviceId, officeId); // refuses if the service was taken from the office meanwhile
        if (!timetable.isOpen(serviceId, officeId, claim.busy())) {
            return new InvalidInput("startsAt", "outside-hours");
        }
        return timetable
                .pause(officeId, BookingRules.day(claim.visit().startsAt()))
                .<RuntimeException>map(pause -> new OfficePaused(officeId, pause))
                .orElseGet(() -> new SlotTaken(claim.visit().startsAt(), List.of()));
    }
}
