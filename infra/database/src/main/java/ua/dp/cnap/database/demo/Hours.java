package ua.dp.cnap.database.demo;

import java.util.List;
import java.util.Map;

/**
 * The weekly hours that a demo office gets.
 *
 * <p>Main offices keep the law (5203-VI art. 12 p. 11): urban ones open at least six days, others at least five, at least
 * seven hours each and without a lunch break; urban and settlement ones at least one day until 20:00.
 */
final class Hours {

    private static final Map<String, Map<String, String>> PATTERNS =
            Table.named("hours").by("pattern");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private Hours() {}

    static void add(Rows hours, DemoCommunity community, DemoOffice office) {
        Map<String, String> week = PATTERNS.get(pattern(community, office));
        for (int weekday = 1; weekday <= 7; weekday++) {
            String open = week.get(DAYS.get(weekday - 1));
            if (!open.isEmpty()) {
                String[] fromTo = open.split("-");
                hours.add(office.id(), weekday, fromTo[0], fromTo[1]);
            }
        }
    }

    private static String pattern(DemoCommunity community, DemoOffice office) {
        String kind = switch (office.kind()) {
            case MAIN_OFFICE -> community.type().toLowerCase();
            case BRANCH_OFFICE -> "branch";
            case REMOTE_WORKPLACE -> "remote";
            case MOBILE_OFFICE -> "mobile";
        };
        if (office.isFirst() && community.isShown()) {
            return kind + "-daily";
        }
        List<String> choice = PATTERNS.keySet().stream()
                .filter(name -> name.matches(kind + "-\\d"))
                .toList();
        return Chance.of("hours", office.id()).one(choice);
    }
}
