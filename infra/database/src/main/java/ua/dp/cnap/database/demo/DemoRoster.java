package ua.dp.cnap.database.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** When the invented people sit at their workplaces: most as long as the office receives, some less; a few go on leave. */
final class DemoRoster {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(13, 0);

    private final LocalDate today;
    private final Rows lines = new Rows(
            "roster_line",
            "id uuid",
            "lane_id uuid",
            "office_id uuid",
            "weekday int",
            "starts time",
            "ends time",
            "valid_from date");
    private final Rows absences =
            new Rows("absence", "id uuid", "staff_id uuid", "day_from date", "day_until date", "cause text");

    DemoRoster(LocalDate today) {
        this.today = today;
    }

    /** @param first whether the office would have nobody without this person */
    void add(DemoOffice office, UUID lane, UUID person, boolean first) {
        Chance chance = Chance.of("roster", lane);
        boolean mornings = !first && chance.percent(14);
        boolean fourDays = !first && chance.percent(10);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!fourDays || day != DayOfWeek.WEDNESDAY) {
                lines.add(
                        Chance.id(lane, "shift", day),
                        lane,
                        office.id(),
                        day.getValue(),
                        mornings ? MORNING : null,
                        mornings ? NOON : null,
                        today.minusWeeks(8));
            }
        }
        if (!first && chance.percent(8)) {
            LocalDate from = today.plusDays(chance.between(2, 12));
            absences.add(Chance.id(lane, "absence"), person, from, from.plusDays(chance.between(2, 9)), cause(chance));
        }
    }

    private static String cause(Chance chance) {
        return chance.percent(70) ? "LEAVE" : "TRAINING";
    }

    void insert(Connection connection) throws SQLException {
        lines.insert(connection);
        absences.insert(connection);
    }
}
