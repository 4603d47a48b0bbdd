package ua.dp.cnap.database.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A lane as the database has it now: when it is open and what it gives.
 *
 * @param days a day on which it is closed is absent
 */
record WorkingLane(UUID id, UUID office, Map<LocalDate, Opening> days, List<Offer> offers) {

    record Opening(LocalTime opens, LocalTime closes) {}

    /** All lanes of the community that give anything, in a fixed order, with their openings between two days. */
    static List<WorkingLane> all(Connection tenant, LocalDate first, LocalDate last) throws SQLException {
        Map<UUID, Map<LocalDate, Opening>> openings = openings(tenant, first, last);
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
                                        id, office, openings.getOrDefault(id, Map.of()), new ArrayList<>()))
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

    /** The longest stretch of each day: nobody is invented before or after an interruption. */
    private static Map<UUID, Map<LocalDate, Opening>> openings(Connection tenant, LocalDate first, LocalDate last)
            throws SQLException {
        Map<UUID, Map<LocalDate, Opening>> openings = new HashMap<>();
        try (PreparedStatement statement = tenant.prepareStatement("""
                select o.lane_id, o.day, (lower(r) at time zone 'Europe/Kyiv')::time as opens,
                       (upper(r) at time zone 'Europe/Kyiv')::time as closes
                  from office f
                 cross join lateral lane_openings(f.tenant_id, f.id, ?, ?) o
                 cross join lateral (select r from unnest(o.opening) r order by upper(r) - lower(r) desc limit 1) l""")) {
            statement.setObject(1, first);
            statement.setObject(2, last);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    openings.computeIfAbsent(row.getObject("lane_id", UUID.class), lane -> new HashMap<>())
                            .put(
                                    row.getObject("day", LocalDate.class),
                                    new Opening(
                                            row.getObject("opens", LocalTime.class),
                                            row.getObject("closes", LocalTime.class)));
                }
            }
        }
        return openings;
    }
}
