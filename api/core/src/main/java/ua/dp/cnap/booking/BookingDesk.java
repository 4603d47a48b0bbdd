package ua.dp.cnap.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.fairness.PersonLimit;
import ua.dp.cnap.fairness.PersonMarks;
import ua.dp.cnap.office.OfficePaused;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/**
 * Where citizens book. Scope: citizen.
 *
 * <p>The same idempotency key always gives the first answer, also when the twin of a request is still under way: the manage
 * key is derived from it, and the database keeps that unique.
 */
@ApplicationScoped
public class BookingDesk {

    @Inject
    Bookings bookings;

    @Inject
    ManageKeys keys;

    @Inject
    PersonMarks marks;

    /**
     * Books the wished time.
     *
     * @param idempotencyKey made by the client, one for each wish; null for a request that is never repeated
     * @throws IdempotencyKeyReused if the key has answered another wish
     * @throws CommunitySuspended if the oblast has suspended the centre
     * @throws InvalidInput if the service is not given there or the time cannot be booked at all
     * @throws OfficePaused if reception at the office is interrupted and nothing of the day is given away
     * @throws SlotTaken if somebody was faster; tells the nearest free times
     * @throws PersonLimit if this person may not have one more visit
     */
    public BookedAppointment book(BookingWish wish, String idempotencyKey) {
        String manageKey = manageKey(idempotencyKey);
        return CurrentScope.call(withKey(manageKey, wish.applicant()), () -> answer(wish, manageKey));
    }

    /**
     * Makes the time that the key holds the booking of that person. If the hold has lapsed and the time is still free, books
     * it all the same.
     *
     * @param manageKey as given with the hold; stays the key of the appointment
     * @throws IdempotencyKeyReused if the key holds another time, or has booked another wish
     * @throws SlotTaken if the hold has lapsed and somebody else has the time; and others as {@link #book}
     * @throws PersonLimit if this person may not have one more visit; the time stays held
     */
    public BookedAppointment bookHeld(BookingWish wish, String manageKey) {
        return CurrentScope.call(
                withKey(manageKey, wish.applicant()),
                () -> Attempts.of(() -> bookings.bookHeld(wish, wish.hash()))
                        .map(own -> BookedAppointment.of(own, manageKey))
                        .orElseGet(() -> answer(wish, manageKey)));
    }

    /**
     * Holds the time while its citizen says who comes. The same idempotency key with another time lets the first one go.
     *
     * @param idempotencyKey made by the client, one for each visitor of the calendar; null for a request that is never repeated
     * @throws IdempotencyKeyReused if what the key held has been booked
     * @throws InvalidInput if the service is not given there or the time cannot be booked at all
     * @throws SlotTaken if somebody was faster; tells the nearest free times; what the key held before stays held
     */
    public BookedAppointment hold(HoldWish wish, String idempotencyKey) {
        String manageKey = manageKey(idempotencyKey);
        return CurrentScope.call(withKey(manageKey), () -> {
            try {
                return BookedAppointment.of(Attempts.of(() -> bookings.hold(wish, Codes.next())), manageKey);
            } catch (SlotTaken taken) { // perhaps by a twin of this request
                return bookings.own()
                        .filter(own -> own.isFor(wish.errand(), wish.officeId(), wish.startsAt()))
                        .map(own -> BookedAppointment.of(own, manageKey))
                        .orElseThrow(() -> withNearest(wish.errand(), wish.officeId(), wish.startsAt()));
            }
        });
    }

    private String manageKey(String idempotencyKey) {
        return keys.manageKey(
                CurrentScope.require().tenantId(),
                idempotencyKey == null ? UUID.randomUUID().toString() : idempotencyKey);
    }

    private static Scope withKey(String manageKey) {
        return new Scope.Citizen(CurrentScope.require().tenantId(), ManageKeys.hash(manageKey));
    }

    private Scope withKey(String manageKey, Applicant person) {
        return new Scope.Citizen(
                CurrentScope.require().tenantId(),
                ManageKeys.hash(manageKey),
                marks.of(person.surname(), person.givenName(), person.phone()));
    }

    /** Books first and asks for an earlier answer, or a hold of the same key, only when refused, because most requests are no repetition. */
    private BookedAppointment answer(BookingWish wish, String manageKey) {
        String requestHash = wish.hash();
        try {
            return BookedAppointment.of(newly(wish, requestHash), manageKey);
        } catch (SlotTaken taken) {
            return firstAnswer(wish, requestHash, manageKey)
                    .orElseThrow(() -> withNearest(wish.errand(), wish.officeId(), wish.startsAt()));
        } catch (InvalidInput
                | PersonLimit
                | CommunitySuspended
                        impossible) { // now; it may have been possible when it was asked for the first time
            return firstAnswer(wish, requestHash, manageKey).orElseThrow(() -> impossible);
        }
    }

    private NewAppointment newly(BookingWish wish, String requestHash) {
        return Attempts.of(() -> {
            String code = Codes.next();
            String findKey = keys.findKey(code, wish.applicant().phone());
            return bookings.book(wish, code, ManageKeys.hash(findKey), requestHash);
        });
    }

    private Optional<BookedAppointment> firstAnswer(BookingWish wish, String requestHash, String manageKey) {
        return bookings.bookHeld(wish, requestHash).map(own -> BookedAppointment.of(own, manageKey));
    }

    private SlotTaken withNearest(Errand errand, UUID officeId, Instant wished) {
        return new SlotTaken(wished, bookings.nearest(errand, officeId, wished));
    }
}
