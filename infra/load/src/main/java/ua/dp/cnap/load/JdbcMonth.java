package ua.dp.cnap.load;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import ua.dp.cnap.booking.CoreStatements;
import ua.dp.cnap.tenancy.ScopeStatement;

/** Asks the database for one month of one office, bound to the community as a citizen is. */
final class JdbcMonth implements Client {

    private static final NumberedSql FREE_STARTS = NumberedSql.of(CoreStatements.FREE_STARTS_OF_OFFICE);

    private final Connection connection;
    private final Places places;
    private final PreparedStatement scope;
    private final PreparedStatement search;

    JdbcMonth(Connection connection, Places places) throws SQLException {
        this.connection = connection;
        this.places = places;
        connection.setAutoCommit(false);
        this.scope = connection.prepareStatement(ScopeStatement.TAKE);
        this.search = FREE_STARTS.on(connection);
    }

    @Override
    public int once() throws SQLException {
        Places.Given at = places.any();
        scope.setString(1, "cnap_citizen");
        scope.setString(2, at.community().toString());
        scope.setString(3, "");
        scope.execute();
        FREE_STARTS.fill(
                search,
                "{" + at.service() + "}",
                Date.valueOf(Places.from()),
                Date.valueOf(Places.to()),
                Instant.now().getEpochSecond(),
                60L * at.minutes(),
                60L * at.stepMinutes(),
                0,
                at.office());
        try (ResultSet rows = search.executeQuery()) {
            while (rows.next()) {
                rows.getLong(1);
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
