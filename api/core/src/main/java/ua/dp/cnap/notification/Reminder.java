package ua.dp.cnap.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A word before the visit, and the rule of when it is said. */
enum Reminder {
    DAY(News.REMINDER_DAY, Duration.ofHours(24), Duration.ofHours(12), Duration.ofHours(12)),
    HOURS(News.REMINDER_HOURS, Duration.ofHours(2), Duration.ofHours(1), Duration.ofHours(3));

    /** How long before quiet hours it is said that would come too late after them. */
    static final Duration BEFORE_QUIET = Duration.ofMinutes(30);

    /** How early a reminder can be said, at most. */
    static final Duration EARLIEST = Duration.ofHours(36);

    final News news;
    private final Duration ahead;
    private final Duration least;
    private final Duration silence;

    /**
     * @param ahead how long before the visit it is said
     * @param least later than so long before the visit it is of no use
     * @param silence who was told of the visit within that time needs no reminder
     */
    Reminder(News news, Duration ahead, Duration least, Duration silence) {
        this.news = news;
        this.ahead = ahead;
        this.least = least;
        this.silence = silence;
    }

    /**
     * When to say it; empty if it is not to be said. In quiet hours it waits for their end, or comes on the evening before if
     * that were too late.
     *
     * @param told when the citizen was last told of the visit
     */
    Optional<Instant> moment(Instant startsAt, Instant told, Instant now, QuietHours quiet) {
        Instant wished = startsAt.minus(ahead);
        if (wished.isBefore(told.plus(silence))) {
            return Optional.empty();
        }
        Instant moment = wished.isBefore(now) ? now : wished;
        if (quiet.cover(moment)) {
            Instant morning = quiet.end(moment);
            moment = morning.isAfter(latest(startsAt)) ? quiet.begin(moment).minus(BEFORE_QUIET) : morning;
        }
        boolean useful =
                !moment.isBefore(now) && !moment.isBefore(told.plus(silence)) && !moment.isAfter(latest(startsAt));
        return Optional.of(moment).filter(m -> useful);
    }

    /** After that it is of no use. */
    Instant latest(Instant startsAt) {
        return startsAt.minus(least);
    }
}
