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
    Refusals refusals;

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
        BookingRules rules = rules(wish.errand(), wish.officeId());
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
            throw refusal(wish.errand(), wish.officeId(), appointment.claim(), false);
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
        if (mine.isPresent() && mine.get().isFor(wish.errand(), wish.officeId(), wish.startsAt())) {
            return mine.get();
        }
        BookingRules rules = rules(wish.errand(), wish.officeId());
        rules.requireOnline();
        Claim claim = rules.claim(wish.startsAt(), now);
        if (mine.isPresent()) {
            return holdInstead(mine.get(), wish, claim, rules.waiting());
        }
        NewHold hold = new NewHold(
                UUID.randomUUID(), code, CurrentScope.require().manageKeyHash(), wish, claim, rules.waiting());
        if (!timetable.hold(hold)) {
            throw refusal(wish.errand(), wish.officeId(), claim, false);
        }
        return own().orElseThrow();
    }

    private OwnAppointment holdInstead(OwnAppointment held, HoldWish wish, Claim claim, Waiting waiting) {
        if (!held.isHeld()) {
            throw new IdempotencyKeyReused();
        }
        timetable.release(held.officeId(), held.laneId(), held.busy());
        if (!timetable.move(held.id(), wish.errand(), wish.officeId(), claim)) {
            throw refusal(wish.errand(), wish.officeId(), claim, false);
        }
        timetable.holdLonger(held.id(), waiting);
        em.refresh(held);
        return held;
    }

    /** Lets the key's hold wait anew, as far as holds may; a booking is left as it is. */
    public OwnAppointment holdLonger() {
        OwnAppointment own = locked().orElseThrow(NoSuchAppointment::new);
        if (own.isHeld()) {
            timetable.holdLonger(own.id(), rules(own.errand(), own.officeId()).waiting());
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
        if (!held.isFor(wish.errand(), wish.officeId(), wish.startsAt())) {
            throw new IdempotencyKeyReused();
        }
        BookingRules rules = rules(wish.errand(), wish.officeId());
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

    /** @param change takes from the appointment what it leaves open */
    public OwnAppointment change(String code, VisitChange change) {
        OwnAppointment own = withCode(locked(), code);
        Instant now = clock.instant();
        own.requireChangeable(now);
        VisitChange.Plan wish = change.planFor(own);
        if (wish.leaves(own)) {
            return own;
        }
        BookingRules rules = rules(wish.errand(), wish.officeId());
        rules.requireOpenTo(true); // said so when booking, where it had to be said
        Claim claim = wish.keepsTheStartOf(own) ? rules.claim(wish.startsAt()) : rules.claim(wish.startsAt(), now);
        Instant was = own.during().startsAt();
        timetable.release(own.officeId(), own.laneId(), own.busy());
        if (!timetable.move(own.id(), wish.errand(), wish.officeId(), claim.within(own.busy()))) {
            throw refusal(wish.errand(), wish.officeId(), claim, true);
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
    public List<FreeTime> nearest(Errand errand, UUID officeId, Instant wished) {
        Instant now = clock.instant();
        return timetable.nearest(errand, officeId, wished, now, rules(errand, officeId), NEAREST);
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

    private BookingRules rules(Errand errand, UUID officeId) {
        return timetable
                .rules(errand, officeId)
                .orElseThrow(() -> new InvalidInput("serviceId", "not-given-here"))
                .forCitizens();
    }

    /** @param searched whether to search now for other times, with the time in mind that this transaction has given back */
    private RuntimeException refusal(Errand errand, UUID officeId, Claim claim, boolean searched) {
        rules(errand, officeId); // refuses if a service was taken from the office meanwhile
        RuntimeException reason = refusals.of(errand, officeId, claim);
        Instant startsAt = claim.visit().startsAt();
        return searched && reason instanceof SlotTaken
                ? new SlotTaken(startsAt, nearest(errand, officeId, startsAt))
                : reason;
    }
}
