package ua.dp.cnap.admin.frame;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** How long before its beginning a time can be booked, as people say it. */
public final class LeadTimes {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final List<Integer> USUAL =
            List.of(0, HOUR, 2 * HOUR, 4 * HOUR, DAY, 2 * DAY, 3 * DAY, 5 * DAY, 7 * DAY, 14 * DAY);

    private LeadTimes() {}

    /** The usual ones in minutes, and whatever is set already. */
    public static SortedSet<Integer> with(int set) {
        SortedSet<Integer> leads = new TreeSet<>(USUAL);
        leads.add(set);
        return leads;
    }

    public static String words(int minutes) {
        if (minutes == 0) {
            return Speech.text("services.lead-time.none");
        }
        if (minutes % DAY == 0) {
            return Speech.count("services.lead-time.days", minutes / DAY);
        }
        return minutes % HOUR == 0
                ? Speech.count("services.lead-time.hours", minutes / HOUR)
                : Speech.count("services.lead-time.minutes", minutes);
    }
}
