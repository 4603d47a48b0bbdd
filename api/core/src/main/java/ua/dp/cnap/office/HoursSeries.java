package ua.dp.cnap.office;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Hours that repeat and differ from the weekly ones: every second Saturday, the last Friday of a month, Mondays in summer.
 * An exception beats a series, a series beats the weekly hours.
 *
 * @param validFrom first day; the weeks of {@code everyWeeks} are counted from the week it lies in
 * @param validUntil last day, included
 * @param everyWeeks 1 for each week, 2 for every second
 * @param monthWeek only the first (1) to fourth (4) such weekday of a month, or the last (-1); null for all
 * @param times the hours of its days; null when closed
 */
public record HoursSeries(
        UUID id,
        UUID officeId,
        String name,
        LocalDate validFrom,
        LocalDate validUntil,
        DayOfWeek weekday,
        int everyWeeks,
        Integer monthWeek,
        Reception times)
        implements Serializable {

    static final int LAST = -1;

    /** Whether the day is one of the series. */
    public boolean covers(LocalDate day) {
        return day.getDayOfWeek() == weekday
                && !day.isBefore(validFrom)
                && !day.isAfter(validUntil)
                && ChronoUnit.WEEKS.between(monday(validFrom), monday(day)) % everyWeeks == 0
                && (monthWeek == null
                        || monthWeek == (day.getDayOfMonth() + 6) / 7
                        || monthWeek == LAST && day.plusWeeks(1).getMonth() != day.getMonth());
    }

    /** Its days, in order. */
    public Stream<LocalDate> days() {
        LocalDate first = validFrom.with(TemporalAdjusters.nextOrSame(weekday));
        return Stream.iterate(first, day -> !day.isAfter(validUntil), day -> day.plusWeeks(1))
                .filter(this::covers);
    }

    /** When visitors are received on its days; empty if it closes them. */
    Optional<Reception> reception() {
        return Optional.ofNullable(times);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
