package ua.dp.cnap.rest.roster;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.roster.Shift;

/**
 * A part of a weekday that a person sits at a workplace.
 *
 * @param week 1 if not said
 * @param starts null, with {@code ends}: as long as the office receives
 */
record ShiftBody(Integer week, DayOfWeek day, UUID workplaceId, LocalTime starts, LocalTime ends) {

    static ShiftBody of(Shift shift) {
        return new ShiftBody(shift.week(), shift.day(), shift.workplaceId(), shift.starts(), shift.ends());
    }

    Shift shift(int number) {
        String path = "shifts." + number + ".";
        return new Shift(
                week == null ? 1 : week,
                Sent.needed(path + "day", day),
                Sent.needed(path + "workplaceId", workplaceId),
                starts,
                ends);
    }
}
