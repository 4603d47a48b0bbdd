package ua.dp.cnap.load;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import ua.dp.cnap.booking.CoreStatements;
import ua.dp.cnap.tenancy.ScopeStatement;

/** Computes services and free time of one office anew, as a change of its hours does. */
final class JdbcRebuild implements Client {

    private static final NumberedSql REBUILD = NumberedSql.of(CoreStatements.REBUILD);

    private final Connection connection;
    private final UUID community;
    private final UUID office;
    private final boolean bound;
    private final PreparedStatement scope;
    private final PreparedStatement rebuild;

    /** @param bound whether to work as the staff of the community, under row security, and not as a superuser */
    JdbcRebuild(Connection connection, UUID community, UUID office, boolean bound) throws SQLException {
        this.connection = connection;
        this.community = community;
        this.office = office;
        this.bound = bound;
        connection.setAutoCommit(false);
        this.scope = connection.prepareStatement(bound ? ScopeStatement.TAKE : "select ?, ?, ?");
        this.rebuild = bound
                ? REBUILD.on(connection)
                : connection.prepareStatement("select rebuild_lane_services(?, ?), rebuild_lane_days(?, ?, ?, ?)");
    }

    @Override
    public int once() throws SQLException {
        Date today = Date.valueOf(LocalDate.now());
        scope.setString(1, "cnap_tenant");
        scope.setString(2, community.toString());
        scope.setString(3, "");
        scope.execute();
        if (bound) {
            REBUILD.fill(rebuild, community, office, today);
        } else {
            rebuild.setObject(1, community);
            rebuild.setObject(2, office);
            rebuild.setObject(3, community);
            rebuild.setObject(4, office);
            rebuild.setDate(5, today);
            rebuild.setDate(6, Date.valueOf(LocalDate.now().plusDays(Changes.DAYS)));
        }
        rebuild.execute();
        connection.commit();
        return 200;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
