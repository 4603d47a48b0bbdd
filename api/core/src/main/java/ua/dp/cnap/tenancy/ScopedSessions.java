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
        DataSource pool = InitialContext.doLookup("java:jboss/datasources/cnap");
        JNDIConnector scoped = new JNDIConnector(new ScopedDataSource(pool, Transactions.registry()));

        ((DatabaseLogin) session.getDatasourceLogin()).setConnector(scoped);
        if (session instanceof ServerSession server && server.getReadConnectionPool() != null) {
            ((DatabaseLogin) server.getReadConnectionPool().getLogin()).setConnector(scoped);
        }
    }
}
