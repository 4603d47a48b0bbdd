package ua.dp.cnap.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
        UUID community = CurrentScope.require().tenantId();
        String manageKey = keys.manageKey(
                community, idempotencyKey == null ? UUID.randomUUID().toString() : idempotencyKey);
        Applicant person = wish.applicant();
        Scope withKey = new Scope.Citizen(
                community, ManageKeys.hash(manageKey), marks.of(person.surname(), person.givenName(), person.phone()));
        return CurrentScope.call(withKey, () -> answer(wish, manageKey));
    }

    /** Books first and asks for an earlier answer only when refused, because most requests are no repetition. */
    private BookedAppointment answer(BookingWish wish, String manageKey) {
        String requestHash = requestHash(wish);
        try {
            return BookedAppointment.of(newly(wish, requestHash), manageKey);
        } catch (SlotTaken taken) {
            return firstAnswer(requestHash, manageKey).orElseThrow(() -> withNearest(taken, wish));
        } catch (InvalidInput
                | PersonLimit
                | CommunitySuspended
                        impossible) { // now; it may have been possible when it was asked for the first time
            return firstAnswer(requestHash, manageKey).orElseThrow(() -> impossible);
        }
    }

    private NewAppointment newly(BookingWish wish, String requestHash) {
        return Attempts.of(() -> {
            String code = Codes.next();
            String findKey = keys.findKey(code, wish.applicant().phone());
            return bookings.book(wish, code, ManageKeys.hash(findKey), requestHash);
        });
    }

    private Optional<BookedAppointment> firstAnswer(String requestHash, String manageKey) {
        return bookings.firstAnswer(requestHash).map(own -> BookedAppointment.of(own, manageKey));
    }

    private SlotTaken withNearest(SlotTaken taken, BookingWish wish) {
        List<FreeTime> nearest = bookings.nearest(wish.serviceId(), wish.officeId(), wish.startsAt());
        return new SlotTaken(wish.startsAt(), nearest);
    }

    private static String requestHash(BookingWish wish) {
        Applicant person = wish.applicant();
        return ManageKeys.hash(String.join(
                "\n",
                wish.serviceId().toString(),
                wish.officeId().toString(),
                wish.startsAt().toString(),
                person.surname(),
                person.givenName(),
                String.valueOf(person.patronymic()),
                person.phone(),
                String.valueOf(person.email())));
    }
}
