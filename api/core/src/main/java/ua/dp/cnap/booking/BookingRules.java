package ua.dp.cnap.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.office.WeeklyHours;

/**
 * When a service of a community can be booked.
 *
 * @param duration how long one visit takes
 * @param buffer how long the lane takes nobody after a visit
 * @param step bookable times start on multiples of it
 * @param leadTime nothing that starts sooner than this from now can be booked
 * @param horizonDays how many days ahead can be booked, today not counted
 * @param walkInPercent the share of a lane's day that stays for people without an appointment
 * @param online who may book without the desk
 * @param suspended whether the oblast has suspended the centre, so that no citizen can book
 * @param waiting how long a time waits for its citizen
 */
record BookingRules(
        Duration duration,
        Duration buffer,
        Duration step,
        Duration leadTime,
        int horizonDays,
        int walkInPercent,
        OnlineBooking online,
        boolean suspended,
        Waiting waiting) {

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

    /** How much free time of a lane a visit needs: itself and the buffer after it. */
    Duration busy() {
        return duration.plus(buffer);
    }

    /** The same rules for people who have an appointment already, and for whom nothing has to be kept. */
    BookingRules withoutWalkIns() {
        return new BookingRules(duration, buffer, step, leadTime, horizonDays, 0, online, suspended, waiting);
    }

    /** The same rules where staff give the time: nobody has to plan ahead, and what is kept is kept for these people. */
    BookingRules forDesk() {
        return new BookingRules(
                duration,
                buffer,
                step,
                Duration.ZERO,
                horizonDays,
                0,
                OnlineBooking.EVERYONE,
                suspended,
                waiting.unconfirmed());
    }

    /**
     * @param resident whether the person says to live in the community
     * @throws InvalidInput if this person cannot book without the desk
     */
    void requireOpenTo(boolean resident) {
        requireOnline();
        if (online == OnlineBooking.RESIDENTS && !resident) {
            throw new InvalidInput("resident", "only-for-residents");
        }
    }

    /** @throws InvalidInput if nobody can book it without the desk */
    void requireOnline() {
        if (online == OnlineBooking.DESK) {
            throw new InvalidInput("serviceId", "only-at-the-desk");
        }
    }

    /** @throws InvalidInput if that time cannot be booked at all, free or not */
    Claim claim(Instant startsAt, Instant now) {
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
        return new Claim(Interval.of(startsAt, duration), startsAt.plus(busy()), walkInPercent);
    }

    /** The day of Europe/Kyiv in which the instant lies. */
    static LocalDate day(Instant instant) {
        return instant.atZone(WeeklyHours.KYIV).toLocalDate();
    }
}
