package ua.dp.cnap.database.demo;

import java.util.EnumMap;
import java.util.Map;

/** The four kinds of access point, with what the demo makes of each. */
enum OfficeKind {
    MAIN_OFFICE("main_offices", "Головний офіс", 0.004),
    BRANCH_OFFICE("branch_offices", "Філія", 0.02),
    REMOTE_WORKPLACE("remote_workplaces", "Віддалене робоче місце", 0.05),
    MOBILE_OFFICE("mobile_offices", "Мобільний офіс", 0.01);

    final String title;

    /** How far from the community's centre an office may lie, in degrees of latitude. */
    final double spread;

    private final String column;

    OfficeKind(String column, String title, double spread) {
        this.column = column;
        this.title = title;
        this.spread = spread;
    }

    static Map<OfficeKind, Integer> counted(Map<String, String> layout) {
        Map<OfficeKind, Integer> counts = new EnumMap<>(OfficeKind.class);
        for (OfficeKind kind : values()) {
            counts.put(kind, Integer.valueOf(layout.get(kind.column)));
        }
        return counts;
    }

    /** «Філія № 3»; the only one of its kind needs no number. */
    String name(int number, int of) {
        return of == 1 ? title : title + " № " + number;
    }
}
