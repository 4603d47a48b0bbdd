package ua.dp.cnap.database.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.database.DemoPerson;

/** Fills one community. The connection is already in the community's scope. */
public final class DemoTenant {

    private static final String NO_CENTRE_YET = "select not exists (select from service_centre)";
    private static final String CALENDAR_HAS_RUN_DRY = """
            select exists (select from service_centre where demo)
               and not exists (select from appointment where demo and starts_at > ?::timestamptz)""";

    private DemoTenant() {}

    /**
     * Does nothing where a service centre is there already and its demo appointments reach into the future.
     *
     * @return whether anything was written
     */
    public static boolean load(DemoCommunity community, Connection tenant, Clock clock) throws SQLException {
        Instant now = clock.instant();
        if (is(NO_CENTRE_YET, tenant)) {
            LocalDate today = now.atZone(VisitPlan.KYIV).toLocalDate();
            DemoCentre.found(community, today, tenant);
            List<DemoOffice> offices = DemoOffice.open(community, tenant);
            List<DemoService> services = DemoService.list(community, tenant);
            DemoLanes.staff(community, offices, services, today, tenant);
        }
        if (is(CALENDAR_HAS_RUN_DRY, tenant, now.toString())) {
            new DemoCalendar(community, tenant, now).fill();
            return true;
        }
        return false;
    }

    /** The place of a demo account's person on the staff: that of the demo head, or one of its own. */
    public static UUID staffId(String slug, DemoPerson person) {
        return Chance.id(slug, "staff", person.role().equals("HEAD") ? "head" : person.email());
    }

    private static boolean is(String question, Connection tenant, String... values) throws SQLException {
        try (PreparedStatement statement = tenant.prepareStatement(question)) {
            for (int at = 0; at < values.length; at++) {
                statement.setString(at + 1, values[at]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
