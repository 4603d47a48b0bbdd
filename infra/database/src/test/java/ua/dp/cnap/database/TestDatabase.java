package ua.dp.cnap.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A migrated database of one server that all tests share. It starts with the first test and stops with the last. */
final class TestDatabase {

    /** Monday, 2 March 2026, 10:30 in Kyiv. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:30:00Z"), ZoneId.of("Europe/Kyiv"));

    private static final Path FOLDER = Path.of("target/test postgres").toAbsolutePath();

    private final EmbeddedPostgres server;
    private final String name;
    private final ThreadLocal<Connection> kept = new ThreadLocal<>();

    private TestDatabase(EmbeddedPostgres server, String name) {
        this.server = server;
        this.name = name;
    }

    /** Reference data only. A test adds the communities it needs. */
    static TestDatabase bare() {
        return Bare.DATABASE;
    }

    /** Reference data and the demo network, loaded at {@link #CLOCK}. Tests read it and leave it as it is. */
    static TestDatabase demo() {
        return Demo.DATABASE;
    }

    /** Another deployment, with the reference data and nothing else; as {@link #bare} was before the first test. */
    static TestDatabase another() {
        return new TestDatabase(bare().server, "cnap_another");
    }

    Connection owner() throws SQLException {
        return connect("cnap_owner", server.logins().owner());
    }

    Connection app() throws SQLException {
        return connect("cnap_app", server.logins().app());
    }

    /** One that stays open for the next call: logging in takes longer than most statements. */
    Connection appOfThisThread() throws SQLException {
        Connection app = kept.get();
        if (app == null) {
            app = app();
            kept.set(app);
        }
        return app;
    }

    private Connection connect(String login, String password) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(name), login, password);
    }

    private static final class Bare {
        static final TestDatabase DATABASE = start();

        private static TestDatabase start() {
            EmbeddedPostgres server = EmbeddedPostgres.at(FOLDER).forgetful();
            server.stop(); // one that an interrupted run left behind
            Folders.delete(FOLDER.resolve("data"));
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            Migrations.run(server.jdbcUrl(), "cnap_owner", server.logins().owner());
            TestDatabase bare = new TestDatabase(server, "cnap");
            try {
                try (Connection owner = bare.owner()) {
                    ReferenceData.load(owner);
                }
                copy(server, "cnap_demo", "cnap_another"); // now, as nobody may be connected to what is copied
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return bare;
        }

        private static void copy(EmbeddedPostgres server, String... names) throws Exception {
            String superuser = Files.readString(FOLDER.resolve("superuser.password"));
            try (Connection postgres = DriverManager.getConnection(server.jdbcUrl("postgres"), "postgres", superuser);
                    Statement statement = postgres.createStatement()) {
                for (String name : names) {
                    statement.execute("create database " + name + " owner cnap_owner template cnap");
                    statement.execute("revoke all on database " + name + " from public");
                    statement.execute("grant connect on database " + name + " to cnap_app");
                }
            }
        }
    }

    private static final class Demo {
        static final TestDatabase DATABASE = start();

        private static TestDatabase start() {
            TestDatabase demo = new TestDatabase(bare().server, "cnap_demo");
            try (Connection owner = demo.owner()) {
                DemoData.load(owner, CLOCK);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return demo;
        }
    }
}
