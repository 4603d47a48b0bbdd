package ua.dp.cnap.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * The application's login acting in one scope, bound as the application binds it: every call is a transaction of its own
 * that begins with the role, the community and the key.
 */
record Scope(TestDatabase database, String role, UUID tenant, byte[] key) {

    static final String BIND = "select set_config('role', ?, true), set_config('app.tenant_id', ?, true),"
            + " set_config('app.manage_key', ?, true)";

    static Scope tenant(TestDatabase database, UUID tenant) {
        return new Scope(database, "cnap_tenant", tenant, null);
    }

    static Scope citizen(TestDatabase database, UUID tenant, byte[] key) {
        return new Scope(database, "cnap_citizen", tenant, key);
    }

    /** A scope that is no community's: public, region, calendar; or {@code none} for the bare login. */
    static Scope of(TestDatabase database, String role) {
        return new Scope(database, role.equals("none") ? role : "cnap_" + role, null, null);
    }

    Scope with(byte[] presentedKey) {
        return new Scope(database, role, tenant, presentedKey);
    }

    /** The first column of what a query gives. */
    List<String> rows(String sql, Object... values) throws SQLException {
        return inTransaction(sql, values, statement -> {
            List<String> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
            return rows;
        });
    }

    String value(String sql, Object... values) throws SQLException {
        return rows(sql, values).getFirst();
    }

    int update(String sql, Object... values) throws SQLException {
        return inTransaction(sql, values, PreparedStatement::executeUpdate);
    }

    private interface Execution<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T inTransaction(String sql, Object[] values, Execution<T> execution) throws SQLException {
        Connection app = database.appOfThisThread();
        bind(app);
        try (PreparedStatement statement = statement(app, sql, values)) {
            T result = execution.of(statement);
            app.commit();
            return result;
        } catch (SQLException e) {
            app.rollback();
            throw e;
        }
    }

    /** A connection inside its transaction, for what takes several steps. */
    Connection bound() throws SQLException {
        Connection app = database.app();
        bind(app);
        return app;
    }

    void bind(Connection app) throws SQLException {
        app.setAutoCommit(false);
        try (PreparedStatement bind = app.prepareStatement(BIND)) {
            bind.setString(1, role);
            bind.setString(2, tenant == null ? "" : tenant.toString());
            bind.setString(3, key == null ? "" : HexFormat.of().formatHex(key));
            bind.execute();
        }
    }

    static PreparedStatement statement(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        return statement;
    }
}
