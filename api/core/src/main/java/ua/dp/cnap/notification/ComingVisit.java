package ua.dp.cnap.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A booked visit that begins soon, as far as reminders need to know it.
 *
 * @param told when its citizen was last told of it
 * @param wanted which reminders its centre sends and has not yet written
 */
record ComingVisit(UUID communityId, UUID id, Instant startsAt, Instant told, QuietHours quiet, Set<Reminder> wanted) {

    /** From the columns of {@link Reminders#COMING}. */
    static ComingVisit of(Object[] row) {
        Set<Reminder> wanted = EnumSet.noneOf(Reminder.class);
        if ((Boolean) row[6]) {
            wanted.add(Reminder.DAY);
        }
        if ((Boolean) row[7]) {
            wanted.add(Reminder.HOURS);
        }
        return new ComingVisit(
                (UUID) row[0],
                (UUID) row[1],
                Instant.ofEpochSecond(((Number) row[2]).longValue()),
                Instant.ofEpochSecond(((Number) row[3]).longValue()),
                new QuietHours(LocalTime.parse((String) row[4]), LocalTime.parse((String) row[5])),
                wanted);
    }
}
