package ua.dp.cnap.notification;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import ua.dp.cnap.office.WeeklyHours;

/**
 * The hours of each day in which a centre writes to nobody unasked, on the clocks of Kyiv; they may reach over midnight.
 *
 * @param from the first minute of them
 * @param until the first minute after them; the same as {@code from} where there are none
 */
public record QuietHours(LocalTime from, LocalTime until) implements Serializable {

    public boolean cover(Instant moment) {
        LocalTime wall = moment.atZone(WeeklyHours.KYIV).toLocalTime();
        boolean begun = !wall.isBefore(from);
        boolean over = !wall.isBefore(until);
        return from.isAfter(until) ? begun || !over : begun && !over;
    }

    /** The first moment after one that they cover at which they are over. */
    Instant end(Instant covered) {
        ZonedDateTime wall = covered.atZone(WeeklyHours.KYIV);
        LocalDate day = wall.toLocalDate().plusDays(wall.toLocalTime().isBefore(until) ? 0 : 1);
        ZonedDateTime end = at(day, until);
        return end.toInstant().isAfter(covered)
                ? end.toInstant()
                : end.withLaterOffsetAtOverlap().toInstant(); // the hour that comes twice in October
    }

    /** When the quiet hours began that cover a moment. */
    Instant begin(Instant covered) {
        ZonedDateTime wall = covered.atZone(WeeklyHours.KYIV);
        return at(wall.toLocalDate().minusDays(wall.toLocalTime().isBefore(from) ? 1 : 0), from)
                .toInstant();
    }

    /** A time of the hour that is skipped in March is the moment of skipping. */
    private static ZonedDateTime at(LocalDate day, LocalTime time) {
        ZoneOffsetTransition change = WeeklyHours.KYIV.getRules().getTransition(day.atTime(time));
        return change != null && change.isGap()
                ? change.getInstant().atZone(WeeklyHours.KYIV)
                : day.atTime(time).atZone(WeeklyHours.KYIV);
    }
}
