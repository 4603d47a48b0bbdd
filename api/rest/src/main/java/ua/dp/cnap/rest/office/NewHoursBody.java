package ua.dp.cnap.rest.office;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.rest.Needed;
import ua.dp.cnap.rest.rearrangement.DecisionBody;

/** The weekly hours as the head wants them. */
record NewHoursBody(Integer version, Map<DayOfWeek, TimesBody> hours, List<DecisionBody> decisions) {

    static NewHoursBody needed(NewHoursBody sent) {
        Needed.in(sent)
                .field("version", sent.version())
                .field("hours", sent.hours())
                .check();
        return sent;
    }

    WeeklyHours week() {
        Map<DayOfWeek, Reception> week = new EnumMap<>(DayOfWeek.class);
        hours.forEach((day, times) -> week.put(day, TimesBody.reception(times, "hours." + day + ".")));
        return new WeeklyHours(week);
    }
}
