package ua.dp.cnap.rest.booking;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.booking.Status;
import ua.dp.cnap.rest.Kyiv;

/**
 * An appointment as its citizen sees it; no personal data.
 *
 * @param manageKey told once, in the answer to the booking; null afterwards
 * @param heldUntil when it lapses unless it is booked or confirmed; null if it does not
 */
record BookedBody(
        String code,
        String manageKey,
        Status status,
        OffsetDateTime heldUntil,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        UUID communityId,
        UUID officeId,
        UUID serviceId,
        List<UUID> services,
        int people) {

    private static BookedBody withKey(BookedAppointment booked) {
        return of(booked, booked.manageKey());
    }

    /** 201 with the address of the appointment, and its key. */
    static Response created(BookedAppointment booked, UriInfo here) {
        return Response.created(
                        here.getBaseUriBuilder().path("appointments/{code}").build(booked.code()))
                .entity(withKey(booked))
                .build();
    }

    static BookedBody of(BookedAppointment booked) {
        return of(booked, null);
    }

    private static BookedBody of(BookedAppointment booked, String key) {
        return new BookedBody(
                booked.code(),
                key,
                booked.status(),
                booked.heldUntil() == null ? null : Kyiv.time(booked.heldUntil()),
                Kyiv.time(booked.startsAt()),
                Kyiv.time(booked.endsAt()),
                booked.communityId(),
                booked.officeId(),
                booked.serviceId(),
                booked.errand().services(),
                booked.errand().people());
    }

    @Override
    public String toString() {
        return "appointment " + code; // never the key
    }
}
