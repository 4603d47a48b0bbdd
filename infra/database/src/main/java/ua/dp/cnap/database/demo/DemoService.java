package ua.dp.cnap.database.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A service on the list of a demo community. */
record DemoService(UUID id, Topic topic, boolean mandatory) {

    private static final String DIRECTORY = """
            select s.id, s.title, s.topic, e.obligation = 'MANDATORY' as mandatory
              from directory_entry e join service s on s.id = e.service_id
             where e.list = ? order by s.number""";

    /** Lists all mandatory services of the directory and those of the others that a centre of this size would give. */
    static List<DemoService> list(DemoCommunity community, Connection connection) throws SQLException {
        Rows rows = new Rows("listed_service", "service_id uuid", "duration_minutes int", "offered boolean");
        List<DemoService> listed = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(DIRECTORY)) {
            statement.setString(1, community.list());
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                DemoService service = new DemoService(
                        row.getObject("id", UUID.class),
                        Topic.named(row.getString("topic")),
                        row.getBoolean("mandatory"));
                Chance chance = Chance.of("listed", community.slug(), service.id);
                if (service.mandatory || chance.percent(community.size().percent(service.topic))) {
                    boolean offered = service.mandatory || !chance.percent(2);
                    rows.add(service.id, service.minutes(row.getString("title"), community), offered);
                    listed.add(service);
                }
            }
        }
        rows.insert(connection);
        return listed;
    }

    /** A centre is quicker or slower than others with a whole topic, not with one service. */
    private int minutes(String title, DemoCommunity community) {
        Chance chance = Chance.of("minutes", community.slug(), topic.row().get("topic"));
        int usual = topic.minutesOf(title);
        int shift = chance.percent(20) ? 5 : chance.percent(15) && usual > 10 ? -5 : 0;
        return Math.min(60, usual + shift);
    }
}
