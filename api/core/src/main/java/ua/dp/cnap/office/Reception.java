package ua.dp.cnap.office;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.LocalTime;

/** Reception hours of one day, wall clock of Europe/Kyiv: from {@code opens} to {@code closes} without a break. */
@Embeddable
public class Reception {

    private LocalTime opens;
    private LocalTime closes;

    protected Reception() {} // for JPA; does nothing on purpose

    private Reception(LocalTime opens, LocalTime closes) {
        this.opens = opens;
        this.closes = closes;
    }

    /** @throws IllegalArgumentException if it would not open before it closes */
    public static Reception between(LocalTime opens, LocalTime closes) {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("reception opens before it closes");
        }
        return new Reception(opens, closes);
    }

    public LocalTime opens() {
        return opens;
    }

    public LocalTime closes() {
        return closes;
    }

    public Duration length() {
        return Duration.between(opens, closes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reception that && opens.equals(that.opens) && closes.equals(that.closes);
    }

    @Override
    public int hashCode() {
        return opens.hashCode() * 31 + closes.hashCode();
    }
}
