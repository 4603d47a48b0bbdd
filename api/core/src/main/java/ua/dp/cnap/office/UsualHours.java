package ua.dp.cnap.office;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.office.Office.Kind;

/** The hours that a new office is proposed: those of most centres, and for a main office never less than the law asks. */
final class UsualHours {

    private static final Reception DAY = Reception.between(LocalTime.of(8, 0), LocalTime.of(17, 0));
    private static final Reception LATE_DAY = Reception.between(LocalTime.of(8, 0), LocalTime.of(20, 0));
    private static final Reception SATURDAY = Reception.between(LocalTime.of(8, 0), LocalTime.of(15, 0));

    private UsualHours() {}

    static WeeklyHours of(Kind kind, Community.Type type) {
        Map<DayOfWeek, Reception> week = new EnumMap<>(DayOfWeek.class);
        if (kind != Kind.MOBILE_OFFICE) {
            for (int day = 1; day <= DayOfWeek.FRIDAY.getValue(); day++) {
                week.put(DayOfWeek.of(day), DAY);
            }
        }
        if (kind == Kind.MAIN_OFFICE && type != Community.Type.RURAL) {
            week.put(DayOfWeek.TUESDAY, LATE_DAY);
        }
        if (kind == Kind.MAIN_OFFICE && type == Community.Type.URBAN) {
            week.put(DayOfWeek.SATURDAY, SATURDAY);
        }
        return new WeeklyHours(week);
    }
}
