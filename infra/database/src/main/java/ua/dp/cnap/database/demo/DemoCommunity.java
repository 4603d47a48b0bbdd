package ua.dp.cnap.database.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A community of the oblast with the offices it gets in the demo: the network as it stood at the end of 2023 (89 main
 * offices, 23 branches, 127 remote workplaces, 3 mobile offices).
 *
 * @param number its place in the file of communities, from 1
 * @param bookedPercent how much of its near time the demo books
 */
public record DemoCommunity(
        int number,
        UUID id,
        String slug,
        String adjective,
        String nameEn,
        String type,
        String centre,
        String list,
        double lat,
        double lon,
        CommunitySize size,
        Map<OfficeKind, Integer> offices,
        int bookedPercent) {

    /** Demo accounts work here: open every day, so that no screen is empty whatever the day. */
    static final List<String> SHOWN = List.of("dniprovska", "apostolivska", "slobozhanska");

    public static List<DemoCommunity> all(Connection owner) throws SQLException {
        Map<String, Map<String, String>> layout = Table.named("layout").by("slug");
        List<DemoCommunity> all = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select * from community order by katotth_code")) {
            while (row.next()) {
                Map<String, String> laidOut = layout.get(row.getString("slug"));
                if (laidOut != null) {
                    all.add(of(all.size() + 1, row, laidOut));
                }
            }
        }
        return all;
    }

    boolean isShown() {
        return SHOWN.contains(slug);
    }

    /** «ЦНАП Апостолівської міської територіальної громади»; every adjective here ends in -ка. */
    String nameOfCentre() {
        String kind = switch (type) {
            case "URBAN" -> "міської";
            case "SETTLEMENT" -> "селищної";
            default -> "сільської";
        };
        return "ЦНАП " + adjective.replaceFirst("а$", "ої") + " " + kind + " територіальної громади";
    }

    private static DemoCommunity of(int number, ResultSet row, Map<String, String> layout) throws SQLException {
        return new DemoCommunity(
                number,
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("adjective"),
                row.getString("name_en"),
                row.getString("type"),
                row.getString("centre"),
                row.getString("directory_list"),
                row.getDouble("lat"),
                row.getDouble("lon"),
                CommunitySize.valueOf(layout.get("size")),
                OfficeKind.counted(layout),
                Integer.parseInt(layout.get("booked_percent")));
    }
}
