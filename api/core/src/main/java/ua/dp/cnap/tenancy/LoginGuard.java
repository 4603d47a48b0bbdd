package ua.dp.cnap.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Refuses to start on a database login that row-level security does not hold: a superuser, one with BYPASSRLS, an owner of
 * tables, or one that has rights without taking a scope's role. A database that cannot be reached refuses the start too.
 */
@ApplicationScoped
class LoginGuard {

    private static final String FAULT = """
            select case
                     when r.rolsuper then 'is a superuser'
                     when r.rolbypassrls then 'may bypass row-level security'
                     when exists (select from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p', 'v', 'm'))
                       then 'owns tables'
                     when exists (select from pg_class c
                                    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
                                   where c.relkind in ('r', 'p', 'v', 'm')
                                     and has_any_column_privilege(r.oid, c.oid, 'select'))
                       then 'inherits the rights of a scope'
                   end
              from pg_roles r
             where r.rolname = session_user""";

    @Resource(lookup = "java:jboss/datasources/cnap")
    DataSource pool;

    void check(@Observes @Initialized(ApplicationScoped.class) Object start) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FAULT)) {
            row.next();
            String fault = row.getString(1);
            if (fault != null) {
                throw new IllegalStateException(
                        "The database login " + connection.getMetaData().getUserName() + " " + fault
                                + ". Row-level security would not hold; use the login cnap_app as roles.sql makes it.");
            }
        }
    }
}
