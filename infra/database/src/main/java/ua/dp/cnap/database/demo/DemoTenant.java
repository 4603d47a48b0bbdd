package ua.dp.cnap.database.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Fills one community. The connection is already in the community's scope. */
public final class DemoTenant {

    static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private DemoTenant() {}

    /** Does nothing where a service centre is there already and its demo appointments reach into the future. */
    public static void load(DemoCommunity community, Connection tenant, Clock clock) throws SQLException {
        if (!is(tenant, "exists (select from service_centre)")) {
            LocalDate today = LocalDate.now(clock.withZone(KYIV));
            DemoCentre.found(community, today, tenant);
            List<DemoOffice> offices = DemoOffice.open(community, tenant);
            List<DemoService> services = DemoService.list(community, tenant);
            DemoLanes.staff(community, offices, services, tenant);
            rebuildLaneDays(today, tenant);
        }
    }

    private static void rebuildLaneDays(LocalDate today, Connection tenant) throws SQLException {
        try (PreparedStatement rebuild = tenant.prepareStatement("""
                select rebuild_lane_days(current_tenant_id(), o.id, ?::date, ?::date + c.horizon_days)
                  from office o cross join service_centre c""")) {
            rebuild.setObject(1, today.minusDays(14));
            rebuild.setObject(2, today);
            rebuild.execute();
        }
    }

    private static boolean is(Connection connection, String condition) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + condition)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
