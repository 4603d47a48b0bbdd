package ua.dp.cnap.booking;

import java.time.Duration;
import java.time.Instant;

/** A span of time that is not empty: from {@code startsAt}, included, to {@code endsAt}, not included. */
public record Interval(Instant startsAt, Instant endsAt) {

    public Interval {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("an interval starts before it ends");
        }
    }

    Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    public static Interval of(Instant startsAt, Duration length) {
        return new Interval(startsAt, startsAt.plus(length));
    }
}
