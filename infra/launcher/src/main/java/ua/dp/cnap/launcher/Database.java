package ua.dp.cnap.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.dp.cnap.database.DemoData;
import ua.dp.cnap.database.DemoStaff;
import ua.dp.cnap.database.EmbeddedPostgres;
import ua.dp.cnap.database.Migrations;
import ua.dp.cnap.database.ReferenceData;
import ua.dp.cnap.identity.Account;

/** The database of the system: the embedded PostgreSQL, or an existing one that {@code CNAP_DB_URL} names. */
final class Database {

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb"); // held, or its level would be forgotten

    private final Settings settings;
    private final Secrets secrets;
    private final EmbeddedPostgres embedded;

    Database(Settings settings) {
        this.settings = settings;
        this.secrets = new Secrets(settings);
        this.embedded =
                EmbeddedPostgres.at(settings.data().resolve("postgresql")).port(settings.databasePort());
    }

    boolean isEmbedded() {
        return settings.externalDatabase().isEmpty();
    }

    EmbeddedPostgres embedded() {
        return embedded;
    }

    String url() {
        return settings.externalDatabase().orElseGet(embedded::jdbcUrl);
    }

    /** Keycloak's own database on the same server. */
    String keycloakUrl() {
        return url().replaceFirst("/[^/?]+(\\?.*)?$", "/keycloak");
    }

    void start() {
        embedded.logins(secrets.databaseLogins()).start();
    }

    /** Migrations, then the reference data they make room for. Answers what was done, in a few words. */
    String migrate() {
        FLYWAY.setLevel(Level.OFF); // what went wrong is said once, by the exception
        int applied = Migrations.run(url(), "cnap_owner", secrets.databaseOwner());
        load(ReferenceData::load);
        return applied == 0 ? "up to date" : applied + " migrations applied";
    }

    /** Loading twice changes nothing. */
    String loadDemoData() {
        load(owner -> DemoData.load(owner, Clock.systemUTC()));
        return "loaded";
    }

    /**
     * Puts the demo accounts on the staff of their demo centres. At every start: a new Keycloak has new ids.
     *
     * @param ids of the accounts at the login server, by their names
     */
    void employ(Map<String, String> ids) {
        load(owner -> {
            for (Account account : Account.demo()) {
                if (ids.containsKey(account.username()) && account.worksInCommunities()) {
                    DemoStaff.employ(account.person(ids.get(account.username())), account.organizations(), owner);
                }
            }
        });
    }

    private void load(Load load) {
        try (Connection owner = DriverManager.getConnection(url(), "cnap_owner", secrets.databaseOwner())) {
            load.into(owner);
        } catch (SQLException e) {
            throw new Trouble("Data could not be loaded into the database: " + e.getMessage() + ".", e);
        }
    }

    private interface Load {
        void into(Connection owner) throws SQLException;
    }
}
