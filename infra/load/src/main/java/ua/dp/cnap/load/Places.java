package ua.dp.cnap.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Where and for what people look for a time: any office, any service it gives, any place of the oblast. */
record Places(List<Given> given, UUID everywhere, int accessPoints) {

    /** A service that an office gives. */
    record Given(UUID community, String slug, UUID office, UUID service, int minutes, int stepMinutes) {}

    private static final int MONTH_DAYS = 30;

    static Places of(Connection superuser) throws SQLException {
        List<Given> given = new ArrayList<>();
        try (Statement statement = superuser.createStatement()) {
            try (ResultSet row = statement.executeQuery("""
                    select distinct x.tenant_id, c.slug, x.office_id, x.service_id, l.duration_minutes, m.step_minutes
                      from lane_service x
                      join community c on c.id = x.tenant_id
                      join service_centre m on m.tenant_id = x.tenant_id
                      join listed_service l on l.tenant_id = x.tenant_id and l.service_id = x.service_id and l.offered""")) {
                while (row.next()) {
                    given.add(new Given(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getObject(3, UUID.class),
                            row.getObject(4, UUID.class),
                            row.getInt(5),
                            row.getInt(6)));
                }
            }
            try (ResultSet row = statement.executeQuery("""
                    select x.service_id, count(distinct x.office_id)
                      from lane_service x
                      join listed_service l on l.tenant_id = x.tenant_id and l.service_id = x.service_id and l.offered
                     group by x.service_id order by 2 desc, 1 limit 1""")) {
                row.next();
                return new Places(given, row.getObject(1, UUID.class), row.getInt(2));
            }
        }
    }

    Given any() {
        return given.get(ThreadLocalRandom.current().nextInt(given.size()));
    }

    static LocalDate from() {
        return LocalDate.now();
    }

    static LocalDate to() {
        return from().plusDays(MONTH_DAYS);
    }

    /** The address of one month of one office. */
    String month() {
        Given at = any();
        return "/api/v1/communities/" + at.slug + "/slots?service=" + at.service + "&office=" + at.office + "&from="
                + from() + "&to=" + to() + "&limit=2000";
    }

    /** The address of the nearest times at all access points, for the service that the most of them give. */
    String nearest() {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        return String.format(
                Locale.ROOT,
                "/api/v1/slots/nearest?service=%s&lat=%.4f&lon=%.4f&limit=250",
                everywhere,
                chance.nextDouble(47.5, 49.1),
                chance.nextDouble(33.0, 36.9));
    }
}
