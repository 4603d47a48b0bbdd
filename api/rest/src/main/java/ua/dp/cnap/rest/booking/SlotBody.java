package ua.dp.cnap.rest.booking;

import java.time.OffsetDateTime;
import java.util.UUID;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.rest.Kyiv;

/**
 * A time that can be booked.
 *
 * @param free how many lanes can still take it
 */
record SlotBody(OffsetDateTime startsAt, OffsetDateTime endsAt, UUID officeId, int free) {

    static SlotBody of(FreeTime time) {
        return new SlotBody(Kyiv.time(time.startsAt()), Kyiv.time(time.endsAt()), time.officeId(), time.free());
    }

    /** What tells a free time from all others of a list. */
    static String key(FreeTime time) {
        return time.startsAt() + "@" + time.officeId();
    }
}
