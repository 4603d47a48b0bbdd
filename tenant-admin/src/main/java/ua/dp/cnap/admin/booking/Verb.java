package ua.dp.cnap.admin.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import ua.dp.cnap.booking.Status;
import ua.dp.cnap.ui.Formats;

/** What the desk can say of a visit. Only decides which buttons are worth showing; the appointment itself may still refuse. */
enum Verb {
    ARRIVED,
    SERVED,
    MISSED,
    /** The visit was put down as served and is not over. */
    RESUMED;

    /** The word in text keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the button makes sense for a visit that stands so. */
    boolean fits(Visit visit, Instant now) {
        return switch (this) {
            case ARRIVED -> visit.status().isExpected() || visit.status() == Status.MISSED;
            case SERVED -> visit.status().isExpected() || visit.status() == Status.ARRIVED;
            case MISSED -> visit.status().isExpected() && !visit.startsAt().isAfter(now);
            case RESUMED ->
                visit.status() == Status.SERVED && day(visit.startsAt()).equals(day(now));
        };
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Formats.ZONE).toLocalDate();
    }
}
