package ua.dp.cnap.staff;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.office.WeeklyHours;

/**
 * When somebody leaves, and why.
 *
 * @param leftOn the first day without access; today means at once
 * @param reason for the history; null when none is given
 */
public record Leaving(LocalDate leftOn, String reason) implements Serializable {

    private static final int LONGEST_NOTICE_DAYS = 366;

    void check(LocalDate today) {
        if (leftOn == null) {
            throw new InvalidInput("leftOn", "missing");
        }
        if (leftOn.isBefore(today)) {
            throw new InvalidInput("leftOn", "in-the-past");
        }
        if (leftOn.isAfter(today.plusDays(LONGEST_NOTICE_DAYS))) {
            throw new InvalidInput("leftOn", "too-far-ahead");
        }
    }

    Optional<String> said() {
        return Optional.ofNullable(reason).filter(r -> !r.isBlank());
    }

    /** The moment from which the login server is to know. */
    Instant begins(Clock clock) {
        Instant day = leftOn.atStartOfDay(WeeklyHours.KYIV).toInstant();
        return day.isAfter(clock.instant()) ? day : clock.instant();
    }
}
