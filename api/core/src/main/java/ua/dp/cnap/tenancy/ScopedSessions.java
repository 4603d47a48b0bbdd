package ua.dp.cnap.tenancy;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Puts {@link ScopedDataSource} between EclipseLink and the pool, once, when the persistence unit starts. */
public class ScopedSessions implements SessionCustomizer {

    @Override
    public void customize(Session session) throws NamingException {
        OptionalIds.allow(session);
        DataSource pool = InitialContext.doLookup("java:jboss/datasources/cnap");
        JNDIConnector scoped = new JNDIConnector(new ScopedDataSource(pool, Transactions.registry()));

        prepare((DatabaseLogin) session.getDatasourceLogin(), scoped);
        if (session instanceof ServerSession server && server.getReadConnectionPool() != null) {
            prepare((DatabaseLogin) server.getReadConnectionPool().getLogin(), scoped);
        }
    }

    /** Without EclipseLink's own retries: they hold a request for many seconds when the database is away. */
    private static void prepare(DatabaseLogin login, JNDIConnector scoped) {
        login.setConnector(scoped);
        login.setConnectionHealthValidatedOnError(false);
        login.setQueryRetryAttemptCount(0);
        login.setDelayBetweenConnectionAttempts(0);
    }
}
