package ua.dp.cnap.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.office.WeeklyHours;

/**
 * When a service of a community, or several in one visit, can be booked.
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

    /**
     * The rules of a visit for several services, one after the other, each of them for so many people. The buffer after
     * each is kept; who may book and when is what the strictest of the services says.
     *
     * @param each of one community, in the order in which the services are done; at least one
     */
    static BookingRules together(List<BookingRules> each, int people) {
        BookingRules last = each.getLast();
        Duration busy = each.stream().map(BookingRules::busy).reduce(Duration.ZERO, Duration::plus);
        return new BookingRules(
                busy.multipliedBy(people).minus(last.buffer),
                last.buffer,
                last.step,
                each.stream()
                        .map(BookingRules::leadTime)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                each.stream().mapToInt(BookingRules::horizonDays).min().orElseThrow(),
                each.stream().mapToInt(BookingRules::walkInPercent).max().orElseThrow(),
                each.stream()
                        .map(BookingRules::online)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                each.stream().anyMatch(BookingRules::suspended),
                last.waiting);
    }

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
        return claim(startsAt);
    }

    /** For somebody to whom that start was promised already, however soon it is. */
    Claim claim(Instant startsAt) {
        return new Claim(Interval.of(startsAt, duration), startsAt.plus(busy()), walkInPercent);
    }

    /** The day of Europe/Kyiv in which the instant lies. */
    static LocalDate day(Instant instant) {
        return instant.atZone(WeeklyHours.KYIV).toLocalDate();
    }
}
