package ua.dp.cnap.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.office.WeeklyHours;

/**
 * When a service of a community can be booked.
 *
 * @param duration how long one visit takes
 * @param step bookable times start on multiples of it
 * @param leadTime nothing that starts sooner than this from now can be booked
 * @param horizonDays how many days ahead can be booked, today not counted
 * @param suspended whether the oblast has suspended the centre, so that no citizen can book
 */
record BookingRules(Duration duration, Duration step, Duration leadTime, int horizonDays, boolean suspended) {

    /** @throws CommunitySuspended if the oblast has suspended the centre */
    BookingRules forCitizens() {
        if (suspended) {
            throw new CommunitySuspended();
        }
        return this;
    }

    Instant earliest(Instant now) {
        return now.plus(leadTime);
    }

    LocalDate lastDay(Instant now) {
        return day(now).plusDays(horizonDays);
    }

    /** @throws InvalidInput if that time cannot be booked at all, free or not */
    Interval visit(Instant startsAt, Instant now) {
        if (startsAt.isBefore(now)) {
            throw new InvalidInput("startsAt", "in-the-past");
        }
        if (startsAt.isBefore(earliest(now))) {
            throw new InvalidInput("startsAt", "too-soon");
        }
        if (day(startsAt).isAfter(lastDay(now))) {
            throw new InvalidInput("startsAt", "beyond-the-horizon");
        }
        if (startsAt.getNano() != 0 || startsAt.getEpochSecond() % step.toSeconds() != 0) {
            throw new InvalidInput("startsAt", "off-the-step");
        }
        return Interval.of(startsAt, duration);
    }

    /** The day of Europe/Kyiv in which the instant lies. */
    static LocalDate day(Instant instant) {
        return instant.atZone(WeeklyHours.KYIV).toLocalDate();
    }
}
