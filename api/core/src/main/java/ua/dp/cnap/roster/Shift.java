package ua.dp.cnap.roster;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A part of a weekday that a person sits at a workplace. Wall clock of Europe/Kyiv.
 *
 * @param week in which of the weeks that take turns, from 1
 * @param starts null, with {@code ends}: as long as the office receives on that day, whatever its hours are
 */
public record Shift(int week, DayOfWeek day, UUID workplaceId, LocalTime starts, LocalTime ends)
        implements Serializable {

    /** Whether some time of the week belongs to both. */
    boolean meets(Shift other) {
        return week == other.week && day == other.day && beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
    }

    private boolean beginsBeforeEndOf(Shift other) {
        return starts == null || other.ends == null || starts.isBefore(other.ends);
    }

    /** What is wrong with the times by themselves; null if nothing is. */
    String wrongTimes() {
        if ((starts == null) != (ends == null)) {
            return "missing";
        }
        return starts == null || starts.isBefore(ends) ? null : "across-midnight";
    }
}
