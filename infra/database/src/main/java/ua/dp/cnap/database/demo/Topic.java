package ua.dp.cnap.database.demo;

import java.util.Map;

/**
 * A topic of the directory as the demo sees it: who serves it, how long a visit takes, how often people come for it.
 *
 * <p>The shares follow a centre's figures for 2023: residence 36.6 %, social 23.8 %, passports 14.1 %, property 12.9 %.
 */
record Topic(Skill skill, int minutes, int share, Map<String, String> row) {

    private static final Map<String, Map<String, String>> TOPICS =
            Table.named("topics").by("topic");
    private static final Map<String, Map<String, String>> MINUTES =
            Table.named("minutes").by("title_has");

    static Topic named(String name) {
        Map<String, String> row = TOPICS.get(name);
        if (row == null) {
            throw new IllegalArgumentException("demo/topics.csv does not know the topic " + name);
        }
        return new Topic(
                Skill.valueOf(row.get("skill")),
                Integer.parseInt(row.get("minutes")),
                Integer.parseInt(row.get("share")),
                row);
    }

    /** An extract is quick and a new company slow, whatever their topic. */
    int minutesOf(String title) {
        return MINUTES.entrySet().stream()
                .filter(entry -> title.toLowerCase().contains(entry.getKey().toLowerCase()))
                .mapToInt(entry -> Integer.parseInt(entry.getValue().get("minutes")))
                .findFirst()
                .orElse(minutes);
    }

    int percent(String column) {
        return Integer.parseInt(row.get(column));
    }
}
