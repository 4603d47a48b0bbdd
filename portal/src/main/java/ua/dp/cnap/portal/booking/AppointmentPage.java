package ua.dp.cnap.portal.booking;

import java.time.Instant;
import java.util.Optional;
import ua.dp.cnap.booking.Status;
import ua.dp.cnap.portal.office.OfficeCard;

/**
 * The one own appointment.
 *
 * @param path address of the page; holds the key
 * @param link the same with the host, for keeping
 * @param notice what has just been done: booked, moved, cancelled, coming
 * @param isComing whether the citizen has said so, for the time that is booked now
 */
public record AppointmentPage(
        String path,
        String link,
        Status status,
        boolean isChangeable,
        String code,
        Instant startsAt,
        Instant endsAt,
        String service,
        OfficeCard office,
        Optional<String> phone,
        String againPath,
        Optional<String> notice,
        boolean isComing) {

    public boolean isBooked() {
        return status == Status.BOOKED;
    }

    public boolean isPending() {
        return status == Status.PENDING;
    }

    public boolean isCancelled() {
        return status == Status.CANCELLED;
    }
}
