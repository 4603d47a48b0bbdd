package ua.dp.cnap.database.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A lane as the database has it now: when its office receives and what the lane gives. */
record WorkingLane(UUID id, UUID office, Map<DayOfWeek, Opening> week, List<Offer> offers) {

    record Opening(LocalTime opens, LocalTime closes) {}

    /** All lanes of the community that give anything, in a fixed order. */
    static List<WorkingLane> all(Connection tenant) throws SQLException {
        Map<UUID, Map<DayOfWeek, Opening>> weeks = weeks(tenant);
        Map<UUID, WorkingLane> lanes = new LinkedHashMap<>();
        Map<String, Integer> seenOfTopic = new HashMap<>();
        try (PreparedStatement statement = tenant.prepareStatement("""
                        select g.lane_id, g.office_id, g.service_id, l.duration_minutes, s.topic
                          from lane_service g
                          join listed_service l on l.service_id = g.service_id and l.offered
                          join service s on s.id = g.service_id
                         order by g.lane_id, s.number""");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                UUID lane = row.getObject("lane_id", UUID.class);
                UUID office = row.getObject("office_id", UUID.class);
                String topic = row.getString("topic");
                lanes.computeIfAbsent(
                                lane,
                                id -> new WorkingLane(
                                        id, office, weeks.getOrDefault(office, Map.of()), new ArrayList<>()))
                        .offers
                        .add(Offer.of(
                                row.getObject("service_id", UUID.class),
                                row.getInt("duration_minutes"),
                                Topic.named(topic),
                                seenOfTopic.merge(lane + topic, 1, Integer::sum)));
            }
        }
        return List.copyOf(lanes.values());
    }

    private static Map<UUID, Map<DayOfWeek, Opening>> weeks(Connection tenant) throws SQLException {
        Map<UUID, Map<DayOfWeek, Opening>> weeks = new HashMap<>();
        try (PreparedStatement statement =
                        tenant.prepareStatement("select office_id, weekday, opens, closes from office_hours");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                weeks.computeIfAbsent(row.getObject("office_id", UUID.class), office -> new EnumMap<>(DayOfWeek.class))
                        .put(
                                DayOfWeek.of(row.getInt("weekday")),
                                new Opening(
                                        row.getObject("opens", LocalTime.class),
                                        row.getObject("closes", LocalTime.class)));
            }
        }
        return weeks;
    }
}
