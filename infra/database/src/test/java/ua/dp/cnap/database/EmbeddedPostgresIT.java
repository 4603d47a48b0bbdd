package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedPostgresIT {

    private static final Path SOFTWARE = Path.of("target/postgres software");
    private static final Path FOLDER = Path.of("target/embedded postgres").toAbsolutePath();

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        Folders.delete(FOLDER.resolve("data"));
        postgres = at(FOLDER).start();
    }

    @AfterAll
    static void stop() {
        postgres.stop();
    }

    @Test
    void the_application_is_neither_superuser_nor_above_row_security() throws SQLException {
        assertThat(app("select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls"
                        + " or rolcreaterole or rolcreatedb or rolreplication or rolinherit)"))
                .isEmpty();
    }

    @Test
    void the_application_can_take_the_scopes_and_nothing_else() throws SQLException {
        assertThat(app("select rolname from pg_roles where pg_has_role(current_user, oid, 'SET')"
                        + " and rolname <> current_user order by 1"))
                .containsExactly(
                        "cnap_calendar",
                        "cnap_citizen",
                        "cnap_coordinator",
                        "cnap_mover",
                        "cnap_public",
                        "cnap_region",
                        "cnap_tenant",
                        "cnap_worker");
    }

    @Test
    void the_application_cannot_become_the_owner() {
        assertThatThrownBy(() -> app("set role cnap_owner")).hasMessageContaining("permission denied to set role");
    }

    @Test
    void the_application_without_a_scope_may_create_nothing() {
        assertThatThrownBy(() -> app("create table public.t (a int)")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> app("create temporary table t (a int)")).hasMessageContaining("permission denied");
    }

    @Test
    void nobody_logs_in_as_a_scope() throws SQLException {
        assertThat(app("select rolname from pg_roles where rolname like 'cnap\\_%' and rolcanlogin order by 1"))
                .containsExactly("cnap_app", "cnap_owner");
    }

    @Test
    void what_is_acknowledged_is_on_the_disk() throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(app("show " + setting)).as(setting).containsExactly("on");
        }
    }

    @Test
    void names_sort_in_the_ukrainian_order() throws SQLException {
        assertThat(
                        app(
                                "select n from unnest(array['Ямбург', 'Їдак', 'Ґава', 'Дніпро', 'Гавань', 'Єнот', 'Єва', 'Інта']) n order by n"))
                .containsExactly("Гавань", "Ґава", "Дніпро", "Єва", "Єнот", "Інта", "Їдак", "Ямбург");
    }

    @Test
    void trigrams_know_cyrillic_letters() throws SQLException {
        assertThat(app("select similarity('паспорт громадянина', 'паспорта') > 0.3"))
                .containsExactly("t");
    }

    @Test
    void the_password_of_the_superuser_is_for_the_owner_of_the_folder_only() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER.resolve("superuser.password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_second_start_finds_the_first() {
        EmbeddedPostgres second = at(FOLDER).logins(postgres.logins()).start();

        assertThat(second.pid()).isEqualTo(postgres.pid());
        assertThat(second.port()).isEqualTo(postgres.port());
    }

    @Test
    void a_taken_port_is_one_clear_sentence() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            EmbeddedPostgres unlucky = at(Path.of("target/unlucky")).port(other.getLocalPort());

            assertThatThrownBy(unlucky::start)
                    .isInstanceOf(PostgresFailed.class)
                    .hasMessage(
                            "Port " + other.getLocalPort() + " of 127.0.0.1 is taken, PostgreSQL cannot listen on it.");
            assertThat(unlucky.isRunning()).isFalse();
        }
    }

    @Test
    void migrations_run_once() {
        Migrations.run(postgres.jdbcUrl(), "cnap_owner", postgres.logins().owner());

        assertThat(Migrations.run(
                        postgres.jdbcUrl(), "cnap_owner", postgres.logins().owner()))
                .isZero();
    }

    @Test
    void a_server_that_was_killed_comes_back_with_what_it_acknowledged() throws Exception {
        try (EmbeddedPostgres killed = at(Path.of("target/killed")).start()) {
            int value = (int) System.nanoTime();
            owner(
                    killed,
                    "create table if not exists acknowledged (value int); insert into acknowledged values (" + value
                            + ")");

            ProcessHandle postmaster = ProcessHandle.of(killed.pid()).orElseThrow();
            postmaster.destroyForcibly();
            postmaster.onExit().get();
            assertThat(killed.isRunning()).isFalse();
            killed.start();

            assertThat(owner(killed, "select value from acknowledged where value = " + value))
                    .containsExactly(String.valueOf(value));
        }
    }

    @Test
    void a_stranger_with_the_number_of_a_server_that_crashed_is_no_server() throws Exception {
        try (EmbeddedPostgres crashed =
                at(Path.of("target/crashed")).forgetful().start()) {
            Path file = Path.of("target/crashed/data/postmaster.pid");
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            crashed.stop();
            lines.set(0, String.valueOf(ProcessHandle.current().pid()));
            Files.write(file, lines);

            assertThat(crashed.isRunning()).isFalse();
            assertThat(crashed.start().isRunning()).isTrue();
        }
    }

    private static EmbeddedPostgres at(Path folder) {
        return EmbeddedPostgres.at(folder).software(SOFTWARE);
    }

    private static List<String> app(String sql) throws SQLException {
        return query(postgres, "cnap_app", postgres.logins().app(), sql);
    }

    private static List<String> owner(EmbeddedPostgres server, String sql) throws SQLException {
        return query(server, "cnap_owner", server.logins().owner(), sql);
    }

    private static List<String> query(EmbeddedPostgres server, String login, String password, String sql)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), login, password);
                Statement statement = connection.createStatement()) {
            List<String> values = new ArrayList<>();
            if (statement.execute(sql)) {
                try (ResultSet row = statement.getResultSet()) {
                    while (row.next()) {
                        values.add(row.getString(1));
                    }
                }
            }
            return values;
        }
    }
}
