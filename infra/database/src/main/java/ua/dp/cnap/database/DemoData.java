package ua.dp.cnap.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.UUID;
import ua.dp.cnap.database.demo.DemoCommunity;
import ua.dp.cnap.database.demo.DemoTenant;

/**
 * An invented network to look at and to try things on: the offices of all communities as many as there were at the end
 * of 2023, with hours, services, staff and appointments. Everything in it is marked {@code demo}.
 *
 * <p>The same clock gives the same data on every machine. What is there already is left alone, so it may be run at every
 * start; it adds fresh weeks of appointments once the old ones have run out.
 */
public final class DemoData {

    private DemoData() {}

    /**
     * One transaction a community, in that community's scope: row-level security holds for this loader as well.
     *
     * @param owner a connection of {@code cnap_owner} to a database that has its reference data
     */
    public static void load(Connection owner, Clock clock) throws SQLException {
        boolean autoCommit = owner.getAutoCommit();
        owner.setAutoCommit(false);
        try {
            boolean loaded = false;
            for (DemoCommunity community : DemoCommunity.all(owner)) {
                enter(community.id(), owner);
                loaded |= DemoTenant.load(community, owner, clock);
                owner.commit();
            }
            if (loaded) {
                analyze(owner);
            }
        } catch (SQLException | RuntimeException e) {
            owner.rollback();
            throw e;
        } finally {
            owner.setAutoCommit(autoCommit);
        }
    }

    /** Plans are good from the first visitor on, not only once the server has come round to counting the new rows. */
    private static void analyze(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(
                    "analyze service_centre, office, office_hours, announcement, listed_service, staff_member,"
                            + " lane, lane_service, appointment, lane_day");
            owner.commit();
        }
    }

    private static void enter(UUID tenant, Connection owner) throws SQLException {
        try (PreparedStatement scope = owner.prepareStatement(
                "select set_config('role', 'cnap_tenant', true), set_config('app.tenant_id', ?, true)")) {
            scope.setString(1, tenant.toString());
            scope.execute();
        }
    }
}
