package ua.dp.cnap.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A shift of a person with the days between which it takes place: a row of {@code roster_line}.
 *
 * @param until last day, included; {@link LocalDate#MAX} until further notice
 * @param weeks it takes place every so many weeks
 */
record RosterLine(UUID id, LocalDate from, LocalDate until, int weeks, Shift shift) {

    static List<RosterLine> of(RosterVersion version) {
        LocalDate until = version.until() == null ? LocalDate.MAX : version.until();
        return version.shifts().stream()
                .map(shift -> new RosterLine(UUID.randomUUID(), version.from(), until, version.weeks(), shift))
                .toList();
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(from)
                && !day.isAfter(until)
                && day.getDayOfWeek() == shift.day()
                && weeksUntil(day) % weeks == shift.week() - 1;
    }

    /** What is left of it when a span is cut out: nothing, what comes before, what comes after, or both. */
    Stream<RosterLine> without(LocalDate first, LocalDate last) {
        Optional<RosterLine> head = from.isBefore(first)
                ? Optional.of(new RosterLine(id, from, earlier(until, first.minusDays(1)), weeks, shift))
                : Optional.empty();
        Optional<RosterLine> tail = until.isAfter(last)
                ? Optional.of(after(last, head.isPresent() ? UUID.randomUUID() : id))
                : Optional.empty();
        return Stream.concat(head.stream(), tail.stream());
    }

    /** The same from the day after; the weeks go on taking turns as they did. */
    private RosterLine after(LocalDate last, UUID as) {
        if (from.isAfter(last)) {
            return this;
        }
        LocalDate begins = last.plusDays(1);
        int week = Math.floorMod(shift.week() - 1 - weeksUntil(begins), weeks) + 1;
        return new RosterLine(
                as,
                begins,
                until,
                weeks,
                new Shift(week, shift.day(), shift.workplaceId(), shift.starts(), shift.ends()));
    }

    private int weeksUntil(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(monday(from), monday(day));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
