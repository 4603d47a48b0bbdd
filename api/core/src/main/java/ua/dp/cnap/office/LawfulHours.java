package ua.dp.cnap.office;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.community.Community;

/**
 * The law's minimum of reception hours: Law 5203-VI art. 12 p. 11.
 *
 * <p>City councils: at least six days a week; settlement and village councils: at least five; each at least seven hours a
 * day, and in cities and settlements one day until 20:00. Only main offices are bound: the founder decides for branches,
 * remote workplaces and mobile offices.
 */
final class LawfulHours {

    private static final Duration LEAST_A_DAY = Duration.ofHours(7);
    private static final LocalTime LATE = LocalTime.of(20, 0);

    private LawfulHours() {}

    /** The rules that the hours would break; empty when they are lawful. */
    static List<FieldError> broken(Office.Kind kind, Community.Type type, WeeklyHours week) {
        List<FieldError> broken = new ArrayList<>();
        if (kind != Office.Kind.MAIN_OFFICE) {
            return broken;
        }
        int leastDays = type == Community.Type.URBAN ? 6 : 5;
        if (week.days().size() < leastDays) {
            broken.add(new FieldError("hours", "too-few-days", Map.of("least", leastDays)));
        }
        week.days().forEach((day, reception) -> {
            if (reception.length().compareTo(LEAST_A_DAY) < 0) {
                broken.add(new FieldError("hours." + day, "too-short-a-day", Map.of("least", LEAST_A_DAY.toHours())));
            }
        });
        boolean late = week.days().values().stream().anyMatch(r -> !r.closes().isBefore(LATE));
        if (type != Community.Type.RURAL && !late) {
            broken.add(new FieldError("hours", "no-late-day", Map.of("until", LATE.toString())));
        }
        return broken;
    }
}
