package ua.dp.cnap.admin.office;

import java.util.Objects;
import ua.dp.cnap.office.HoursSeries;

/** How often a series happens, as a head says it. */
enum Rhythm {
    WEEKLY(1, null),
    EVERY_SECOND(2, null),
    EVERY_THIRD(3, null),
    EVERY_FOURTH(4, null),
    FIRST_OF_MONTH(1, 1),
    SECOND_OF_MONTH(1, 2),
    THIRD_OF_MONTH(1, 3),
    FOURTH_OF_MONTH(1, 4),
    LAST_OF_MONTH(1, -1);

    final int everyWeeks;
    final Integer monthWeek;

    Rhythm(int everyWeeks, Integer monthWeek) {
        this.everyWeeks = everyWeeks;
        this.monthWeek = monthWeek;
    }

    /** The text key for that rhythm; one that the console does not offer is told by its number of weeks. */
    static String key(HoursSeries series) {
        for (Rhythm rhythm : values()) {
            if (rhythm.everyWeeks == series.everyWeeks() && Objects.equals(rhythm.monthWeek, series.monthWeek())) {
                return "series.rhythm." + rhythm;
            }
        }
        return "series.rhythm.other";
    }
}
