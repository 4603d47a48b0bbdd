package ua.dp.cnap.rest.booking;

import java.time.OffsetDateTime;
import java.util.UUID;
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.booking.Status;
import ua.dp.cnap.rest.Kyiv;

/**
 * An appointment as its citizen sees it; no personal data.
 *
 * @param manageKey told once, in the answer to the booking; null afterwards
 */
record BookedBody(
        String code,
        String manageKey,
        Status status,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        UUID communityId,
        UUID officeId,
        UUID serviceId) {

    static BookedBody withKey(BookedAppointment booked) {
        return of(booked, booked.manageKey());
    }

    static BookedBody of(BookedAppointment booked) {
        return of(booked, null);
    }

    private static BookedBody of(BookedAppointment booked, String key) {
        return new BookedBody(
                booked.code(),
                key,
                booked.status(),
                Kyiv.time(booked.startsAt()),
                Kyiv.time(booked.endsAt()),
                booked.communityId(),
                booked.officeId(),
                booked.serviceId());
    }

    @Override
    public String toString() {
        return "appointment " + code; // never the key
    }
}
