package ua.dp.cnap.tenancy;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The data source as JPA sees it: the first connection of a transaction is bound to the current scope.
 *
 * <p>Binding is one statement, local to the transaction: it takes the scope's database role and names the community and the
 * manage key that the policies ask for. Outside a transaction nothing is bound, and the login itself may read nothing.
 */
final class ScopedDataSource implements DataSource {

    /** Role, community, hash of the manage key. */
    static final String TAKE =
            "select set_config('role', ?, true), set_config('app.tenant_id', ?, true), set_config('app.manage_key', ?, true)";

    /** Account and name of the one who acts, for the history. */
    static final String SIGN = ", set_config('app.actor', ?, true), set_config('app.actor_name', ?, true)";

    /** Marks of the person who books, for the limits. */
    static final String BOOK = ", set_config('app.phone_mark', ?, true), set_config('app.name_mark', ?, true)";

    private static final String BOUND = ScopedDataSource.class.getName();

    private final DataSource pool;
    private final TransactionSynchronizationRegistry transactions;

    ScopedDataSource(DataSource pool, TransactionSynchronizationRegistry transactions) {
        this.pool = pool;
        this.transactions = transactions;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = pool.getConnection();
        try {
            if (transactions.getTransactionKey() != null) {
                bind(connection);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void bind(Connection connection) throws SQLException {
        Scope scope = CurrentScope.require();
        Object bound = transactions.getResource(BOUND);
        if (bound == null) {
            take(scope, connection);
            transactions.putResource(BOUND, scope);
        } else if (!bound.equals(scope)) {
            throw new ScopeChanged(((Scope) bound).role(), scope.role());
        }
    }

    private static void take(Scope scope, Connection connection) throws SQLException {
        Actor actor = scope.actor();
        PersonMark person = scope.person();
        String more = actor != null ? SIGN : person != null ? BOOK : "";
        try (PreparedStatement statement = connection.prepareStatement(TAKE + more)) {
            statement.setString(1, scope.role());
            statement.setString(
                    2, scope.tenantId() == null ? "" : scope.tenantId().toString());
            statement.setString(3, scope.manageKeyHash() == null ? "" : scope.manageKeyHash());
            if (actor != null) {
                statement.setString(4, actor.account());
                statement.setString(5, actor.name());
            } else if (person != null) {
                statement.setString(4, person.phone());
                statement.setString(5, person.name());
            }
            statement.execute();
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLException("only the pool's own login may be used");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(BOUND);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
