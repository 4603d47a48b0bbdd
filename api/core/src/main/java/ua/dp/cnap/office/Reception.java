package ua.dp.cnap.office;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalTime;

/** Reception hours of one day, wall clock of Europe/Kyiv: from {@code opens} to {@code closes} without a break. */
public record Reception(LocalTime opens, LocalTime closes) implements Serializable {

    /** @throws IllegalArgumentException if it would not open before it closes */
    public Reception {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("reception opens before it closes");
        }
    }

    public static Reception between(LocalTime opens, LocalTime closes) {
        return new Reception(opens, closes);
    }

    public Duration length() {
        return Duration.between(opens, closes);
    }
}
