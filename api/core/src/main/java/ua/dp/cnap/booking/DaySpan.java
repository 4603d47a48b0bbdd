package ua.dp.cnap.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import ua.dp.cnap.InvalidInput;

/** The days, both included, over which free times are searched; never beyond the horizon of the service. */
record DaySpan(LocalDate from, LocalDate to) {

    private static final int LONGEST_DAYS = 62;

    /**
     * @param from null for today
     * @param to null for the end of the horizon
     * @throws InvalidInput if the span is empty or longer than 62 days
     */
    static DaySpan of(LocalDate from, LocalDate to, BookingRules rules, Instant now) {
        LocalDate horizon = rules.lastDay(now);
        LocalDate first = from == null ? BookingRules.day(now) : from;
        LocalDate last = to == null ? horizon : to;
        if (to != null && last.isBefore(first)) {
            throw new InvalidInput("to", "before-from");
        }
        if (ChronoUnit.DAYS.between(first, last) >= LONGEST_DAYS) {
            throw new InvalidInput("to", "span-too-long");
        }
        return new DaySpan(first, last.isAfter(horizon) ? horizon : last);
    }
}
