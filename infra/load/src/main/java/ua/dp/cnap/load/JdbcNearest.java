package ua.dp.cnap.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import ua.dp.cnap.booking.CoreStatements;
import ua.dp.cnap.tenancy.ScopeStatement;

/** Asks the database for the earliest time at every access point, as the public does. */
final class JdbcNearest implements Client {

    private static final NumberedSql NEAREST = NumberedSql.of(CoreStatements.NEAREST);

    private final Connection connection;
    private final Places places;
    private final PreparedStatement scope;
    private final PreparedStatement search;

    JdbcNearest(Connection connection, Places places) throws SQLException {
        this.connection = connection;
        this.places = places;
        connection.setAutoCommit(false);
        this.scope = connection.prepareStatement(ScopeStatement.TAKE);
        this.search = NEAREST.on(connection);
    }

    @Override
    public int once() throws SQLException {
        scope.setString(1, "cnap_public");
        scope.setString(2, "");
        scope.setString(3, "");
        scope.execute();
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        NEAREST.fill(
                search,
                places.everywhere(),
                chance.nextDouble(47.5, 49.1),
                chance.nextDouble(33.0, 36.9),
                Instant.now().getEpochSecond(),
                250,
                false);
        try (ResultSet rows = search.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
        connection.commit();
        return 200;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
