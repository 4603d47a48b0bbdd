package ua.dp.cnap.tenancy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.Deployments;

/** The start is refused on a login that row-level security does not hold. */
@ExtendWith(ArquillianExtension.class)
class LoginGuardIT {

    @Resource(lookup = "java:jboss/datasources/cnap")
    DataSource pool;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void the_login_of_the_application_is_taken() {
        assertThatCode(() -> guard(pool).check(null)).doesNotThrowAnyException();
    }

    @Test
    void the_owner_of_the_tables_is_refused() {
        refused(Deployments.login("cnap_owner", Deployments.ownerPassword()), "owns tables");
    }

    @Test
    void a_superuser_is_refused() throws Exception {
        refused(superuser(), "is a superuser");
    }

    @Test
    void a_login_that_may_bypass_row_level_security_is_refused() throws Exception {
        make("bypasser", "bypassrls");

        refused(Deployments.login("bypasser", "bypasser"), "may bypass");
    }

    @Test
    void a_login_that_inherits_a_scope_is_refused() throws Exception {
        make("heir", "in role cnap_tenant");

        refused(Deployments.login("heir", "heir"), "inherits");
    }

    private void refused(DataSource login, String because) {
        assertThatThrownBy(() -> guard(login).check(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(because);
    }

    private static LoginGuard guard(DataSource login) {
        LoginGuard guard = new LoginGuard();
        guard.pool = login;
        return guard;
    }

    private static void make(String login, String how) throws SQLException, IOException {
        try (Connection connection = superuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + login + " login password '" + login + "' " + how);
            statement.execute("grant connect on database cnap to " + login);
        }
    }

    private static DataSource superuser() throws IOException {
        Path server = Path.of(System.getProperty("jboss.server.base.dir")).resolveSibling("postgres");
        return Deployments.login(
                "postgres",
                Files.readString(server.resolve("superuser.password")).strip());
    }
}
