package ua.dp.cnap.booking;

import java.time.Duration;
import java.time.Instant;

/**
 * What a booking takes of a lane's day.
 *
 * @param busyUntil end of the visit and of the buffer after it; the lane is open all that time
 * @param walkInPercent the share of the lane's opening that must still be free afterwards
 */
record Claim(Interval visit, Instant busyUntil, int walkInPercent) {

    Claim {
        if (busyUntil.isBefore(visit.endsAt())) {
            throw new IllegalArgumentException("a lane is busy until the visit ends");
        }
    }

    /** For somebody who has an appointment already: what is kept for people without one does not matter. */
    static Claim moved(Instant startsAt, Duration visit, Duration busy) {
        return new Claim(Interval.of(startsAt, visit), startsAt.plus(busy), 0);
    }

    /** Nothing has to be kept for others in time that is had already. */
    Claim within(Interval had) {
        boolean takesMore = visit.startsAt().isBefore(had.startsAt()) || busyUntil.isAfter(had.endsAt());
        return takesMore ? this : new Claim(visit, busyUntil, 0);
    }

    Interval busy() {
        return new Interval(visit.startsAt(), busyUntil);
    }
}
