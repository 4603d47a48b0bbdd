package ua.dp.cnap.booking;

import java.time.Instant;
import java.util.UUID;
import ua.dp.cnap.tenancy.CurrentScope;

/**
 * An appointment as its citizen sees it; holds no personal data.
 *
 * @param edition grows with every change
 * @param heldUntil from when the time may be given to others, unless it is booked or confirmed; null if it does not wait
 * @param manageKey the key that reaches it; unguessable, shown to its citizen only
 */
public record BookedAppointment(
        UUID id,
        UUID communityId,
        int edition,
        String code,
        String manageKey,
        Status status,
        Instant heldUntil,
        Instant startsAt,
        Instant endsAt,
        UUID officeId,
        Errand errand,
        String language) {

    /** The service that is done first. */
    public UUID serviceId() {
        return errand.first();
    }

    static BookedAppointment of(NewAppointment made, String manageKey) {
        return new BookedAppointment(
                made.id(),
                CurrentScope.require().tenantId(),
                1,
                made.code(),
                manageKey,
                made.waiting().booked(),
                made.heldUntil(),
                made.during().startsAt(),
                made.during().endsAt(),
                made.officeId(),
                made.errand(),
                made.wish().language());
    }

    static BookedAppointment of(OwnAppointment own, String manageKey) {
        return new BookedAppointment(
                own.id(),
                own.communityId(),
                own.edition(),
                own.code(),
                manageKey,
                own.status(),
                own.heldUntil(),
                own.during().startsAt(),
                own.during().endsAt(),
                own.officeId(),
                own.errand(),
                own.language());
    }

    /** Whether it can still be moved or cancelled at that moment. */
    public boolean changeableAt(Instant now) {
        return status.isExpected() && startsAt.isAfter(now);
    }

    @Override
    public String toString() {
        return "appointment " + id; // never the key
    }
}
