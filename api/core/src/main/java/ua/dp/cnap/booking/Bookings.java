package ua.dp.cnap.booking;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
    private static final int MOST_WRONG_CODES = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    Timetable timetable;

    @Inject
    Outbox outbox;

    @Inject
    ManageKeys keys;

    @Inject
    Clock clock;

    /** The appointment, or hold, that the key of the scope reaches. */
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
        rules.waiting().requireReachable(wish.applicant());
        NewAppointment appointment = new NewAppointment(
                UUID.randomUUID(),
                code,
                CurrentScope.require().manageKeyHash(),
                findKeyHash,
                requestHash,
                wish,
                rules.claim(wish.startsAt(), now),
                rules.waiting(),
                now);
        if (!timetable.book(appointment)) {
            throw refusal(wish.serviceId(), wish.officeId(), appointment.claim());
        }
        tellBooked(appointment.id(), appointment.waiting().booked(), wish.applicant());
        return appointment;
    }

    /**
     * What the key has been answered already, if anything.
     *
     * @throws IdempotencyKeyReused if that was the answer to another wish
     */
    private Optional<OwnAppointment> firstAnswer(String requestHash) {
        Optional<OwnAppointment> first = own();
        if (first.isPresent()
                && !Arrays.equals(first.get().requestHash(), HexFormat.of().parseHex(requestHash))) {
            throw new IdempotencyKeyReused();
        }
        return first;
    }

    /**
     * Holds the time, or lets what the key holds already go for it.
     *
     * @throws IdempotencyKeyReused if the key's hold has become a booking, of another time
     * @throws SlotTaken and others as {@link #book}
     */
    public OwnAppointment hold(HoldWish wish, String code) {
        Instant now = clock.instant();
        Optional<OwnAppointment> mine = locked();
        if (mine.isPresent() && mine.get().isFor(wish.serviceId(), wish.officeId(), wish.startsAt())) {
            return mine.get();
        }
        BookingRules rules = rules(wish.serviceId(), wish.officeId());
        rules.requireOnline();
        Claim claim = rules.claim(wish.startsAt(), now);
        if (mine.isPresent()) {
            return holdInstead(mine.get(), wish, claim, rules.waiting());
        }
        NewHold hold = new NewHold(
                UUID.randomUUID(), code, CurrentScope.require().manageKeyHash(), wish, claim, rules.waiting());
        if (!timetable.hold(hold)) {
            throw refusal(wish.serviceId(), wish.officeId(), claim);
        }
        return own().orElseThrow();
    }

    private OwnAppointment holdInstead(OwnAppointment held, HoldWish wish, Claim claim, Waiting waiting) {
        if (!held.isHeld()) {
            throw new IdempotencyKeyReused();
        }
        timetable.release(held.officeId(), held.laneId(), held.busy());
        if (!timetable.move(held.id(), wish.serviceId(), wish.officeId(), claim)) {
            throw refusal(wish.serviceId(), wish.officeId(), claim);
        }
        timetable.holdLonger(held.id(), waiting);
        em.refresh(held);
        return held;
    }

    /** Lets the key's hold wait anew, as far as holds may; a booking is left as it is. */
    public OwnAppointment holdLonger() {
        OwnAppointment own = locked().orElseThrow(NoSuchAppointment::new);
        if (own.isHeld()) {
            timetable.holdLonger(
                    own.id(), rules(own.serviceId(), own.officeId()).waiting());
            em.refresh(own);
        }
        return own;
    }

    /**
     * Makes the key's hold the booking. Once it is, the answer is the same again. Empty if nothing is held any more.
     *
     * @throws IdempotencyKeyReused if another time is held, or was booked with the key for another wish
     * @throws CommunitySuspended if the oblast has suspended the centre
     * @throws InvalidInput if the service is not given to this person
     */
    public Optional<OwnAppointment> bookHeld(BookingWish wish, String requestHash) {
        Optional<OwnAppointment> mine = locked();
        if (mine.isEmpty() || !mine.get().isHeld()) {
            return firstAnswer(requestHash);
        }
        OwnAppointment held = mine.get();
        if (!held.isFor(wish.serviceId(), wish.officeId(), wish.startsAt())) {
            throw new IdempotencyKeyReused();
        }
        BookingRules rules = rules(wish.serviceId(), wish.officeId());
        rules.requireOpenTo(wish.resident());
        Waiting waiting = rules.waiting();
        waiting.requireReachable(wish.applicant());
        String findKey = keys.findKey(held.code(), wish.applicant().phone());
        if (!timetable.bookHeld(held.id(), ManageKeys.hash(findKey), requestHash, wish, waiting, clock.instant())) {
            throw new IllegalStateException("a locked hold is gone");
        }
        em.refresh(held);
        tellBooked(held.id(), held.status(), wish.applicant());
        return mine;
    }

    /**
     * Confirms the booking if the code is the one that was sent; once it is confirmed, any code does.
     *
     * @return how many more attempts there are after a wrong code; empty if it is confirmed
     * @throws NoSuchAppointment if nothing answers to the key
     * @throws NotChangeable if there is nothing to confirm any more
     */
    public Optional<Integer> confirm(String code, String typed) {
        OwnAppointment own = withCode(locked(), code);
        if (own.status() == Status.BOOKED) {
            return Optional.empty();
        }
        if (own.status() != Status.PENDING || own.wrongCodes() >= MOST_WRONG_CODES) {
            throw new NotChangeable(own.id(), own.status());
        }
        if (!keys.confirmationCode(own.id()).equals(typed)) {
            own.noteWrongCode();
            return Optional.of(MOST_WRONG_CODES - own.wrongCodes());
        }
        own.confirm();
        outbox.tell(News.BOOKED, own.id());
        return Optional.empty();
    }

    public OwnAppointment move(String code, UUID officeId, Instant startsAt) {
        OwnAppointment own = withCode(locked(), code);
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

    /** Gives the time back. */
    public OwnAppointment cancel(String code) {
        OwnAppointment own = withCode(locked(), code);
        if (own.isHeld()) {
            drop(own);
        } else if (own.status() != Status.CANCELLED) { // asked twice, done once
            own.cancel(clock.instant());
            em.flush();
            timetable.release(own.officeId(), own.laneId(), own.busy());
            outbox.tell(News.CANCELLED, own.id());
        }
        return own;
    }

    /** Gives the time of a hold back; says whether there was one. */
    public boolean letGo() {
        Optional<OwnAppointment> held = locked().filter(OwnAppointment::isHeld);
        held.ifPresent(this::drop);
        return held.isPresent();
    }

    /** A hold leaves no trace. */
    private void drop(OwnAppointment held) {
        em.remove(held);
        em.flush();
        timetable.release(held.officeId(), held.laneId(), held.busy());
    }

    /** Free times nearest to the wished one, at the same office. */
    public List<FreeTime> nearest(UUID serviceId, UUID officeId, Instant wished) {
        Instant now = clock.instant();
        return timetable.nearest(serviceId, officeId, wished, now, rules(serviceId, officeId), NEAREST);
    }

    /** The key's appointment, locked before any day of a lane: whoever else changes it is waited for. */
    private Optional<OwnAppointment> locked() {
        return em.createQuery("select a from OwnAppointment a", OwnAppointment.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The outbox would see that there is no address too, at the price of a statement. */
    private void tellBooked(UUID id, Status status, Applicant applicant) {
        if (status == Status.PENDING) {
            outbox.tell(News.CONFIRM, id);
        } else if (applicant.email() != null) {
            outbox.tell(News.BOOKED, id);
        }
    }

    private static OwnAppointment withCode(Optional<OwnAppointment> own, String code) {
        return own.filter(a -> code == null || a.code().equals(Codes.normal(code)))
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
