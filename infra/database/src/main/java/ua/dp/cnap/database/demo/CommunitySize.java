package ua.dp.cnap.database.demo;

/** How big a community's centre is: how many lanes its offices have, how many services it lists. */
enum CommunitySize {
    METROPOLIS(12, 14, "always"),
    LARGE_CITY(10, 12, "always"),
    CITY(6, 8, "city_percent"),
    TOWN(5, 7, "town_percent"),
    VILLAGE(2, 3, "village_percent");

    final int fewestLanes;
    final int mostLanes;
    private final String column;

    CommunitySize(int fewestLanes, int mostLanes, String column) {
        this.fewestLanes = fewestLanes;
        this.mostLanes = mostLanes;
        this.column = column;
    }

    /** How likely a service of the topic is on the community's list. */
    int percent(Topic topic) {
        return column.equals("always") ? 100 : topic.percent(column);
    }
}
