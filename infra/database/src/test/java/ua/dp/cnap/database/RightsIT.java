package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What each role may do with each table and column, found out by doing it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RightsIT {

    private static final List<String> ROLES =
            List.of("tenant", "citizen", "public", "region", "calendar", "coordinator", "worker", "none");

    /** S select, I insert, U update, D delete; a small letter: some of the columns only. */
    private static final String MATRIX = """
            table                  tenant  citizen  public  region  calendar  coordinator  worker  none
            absence                SIUD    -        -       -       s         -            -       -
            account_task           SIu     -        -       -       -         I            Su      -
            announcement           SIUD    S        S       S       S         -            -       -
            appointment            sIUD    sIuD     s       s       suD       -            s       -
            card                   SIUD    s        -       s       -         -            -       -
            classified_community   -       -        -       S       -         S            -       -
            community              S       S        S       S       S         SIu          S       -
            configuration_change   S       -        -       -       -         -            -       -
            consent_edition        S       S        S       S       S         S            S       -
            consent_purpose        S       S        S       S       S         S            S       -
            data_erasure           S       -        -       -       I         -            -       -
            data_move              SI      -        -       -       -         -            -       -
            directory_entry        S       S        S       S       S         S            -       -
            equipment              SIUD    s        s       s       -         -            -       -
            fairness_rule          SIUD    S        S       S       S         -            -       -
            fee_exemption          SIUD    S        S       S       -         -            -       -
            first_sign_in          SID     -        -       -       -         -            -       -
            flyway_schema_history  s       -        -       -       -         -            -       -
            hours_exception        SIUD    S        S       S       S         -            -       -
            hours_series           SIUD    S        S       S       S         -            -       -
            lane                   SIUD    s        s       s       S         -            -       -
            lane_day               SIUD    Su       S       S       SIU       -            -       -
            lane_service           SIUD    S        S       S       S         -            -       -
            life_event             S       S        S       S       S         S            -       -
            life_event_part        S       S        S       S       S         S            -       -
            list_decision          SIUD    S        S       S       -         -            -       -
            list_decision_file     SIUD    S        S       S       -         -            -       -
            listed_service         SIUD    S        S       S       -         I            -       -
            logo                   SIUD    S        -       -       -         -            -       -
            martial_law            S       S        S       S       S         SIu          S       -
            martial_law_change     -       -        -       S       -         S            -       -
            message                SIu     i        -       -       si        -            Su      -
            missed_appeal          SIu     si       -       -       -         -            -       -
            mobile_stop            SIUD    S        S       S       S         -            -       -
            network_rule           S       S        S       S       S         Su           S       -
            office                 SIUD    S        S       S       S         -            S       -
            office_hours           SIUD    S        S       S       S         -            -       -
            office_service         SIUD    S        S       S       S         -            -       -
            public_holiday         S       S        S       S       S         S            S       -
            roster_line            SIUD    -        -       -       S         -            -       -
            service                SIU     S        S       S       S         S            S       -
            service_centre         SIU     S        S       S       S         SIu          S       -
            service_fairness_rule  SIUD    S        S       S       S         -            -       -
            staff_member           SIUD    -        -       -       -         I            su      -
            staff_skill            SIUD    -        -       -       -         -            -       -
            subsistence_minimum    S       S        S       S       S         S            S       -
            typical_card           S       s        s       S       -         SIUD         -       -
            visit_answer           S       SI       -       -       -         -            -       -
            visit_export           SI      -        -       -       -         -            -       -
            workplace              SIUD    S        S       S       S         -            -       -
            """;

    private static final String LINE = "%-22s %-7s %-8s %-7s %-7s %-9s %-12s %-7s %s%n";

    private static final String PERSONAL =
            "booked_by channel consent_edition consented_at demo email erased_at given_name kept name_mark patronymic phone phone_mark surname";

    private static List<Right> rights;

    private record Right(String table, String role, char verb, String column, boolean given) {}

    @BeforeAll
    static void tryEverything() throws SQLException {
        rights = new ArrayList<>();
        Map<String, List<String>> tables = tables();
        for (String role : ROLES) {
            try (Connection app = TestDatabase.bare().app();
                    Statement statement = app.createStatement()) {
                if (!role.equals("none")) {
                    statement.execute("set role cnap_" + role);
                }
                tables.forEach((table, columns) -> {
                    for (String column : columns) {
                        attempt(table, role, 'S', column, statement, "select %2$s from public.%1$s limit 0");
                        attempt(
                                table,
                                role,
                                'I',
                                column,
                                statement,
                                "insert into public.%1$s (%2$s) select null where false");
                        attempt(
                                table,
                                role,
                                'U',
                                column,
                                statement,
                                "update public.%1$s set %2$s = default where false");
                    }
                    attempt(table, role, 'D', columns.getFirst(), statement, "delete from public.%1$s where false");
                });
            }
        }
    }

    @Test
    void each_role_may_do_with_each_table_what_the_matrix_says() {
        StringBuilder found = new StringBuilder(LINE.formatted(
                "table", "tenant", "citizen", "public", "region", "calendar", "coordinator", "worker", "none"));
        rights.stream().map(Right::table).distinct().sorted().forEach(table -> {
            Object[] cells = new Object[ROLES.size() + 1];
            cells[0] = table;
            for (int at = 0; at < ROLES.size(); at++) {
                cells[at + 1] = cell(table, ROLES.get(at));
            }
            found.append(LINE.formatted(cells));
        });
        assertThat(found.toString()).isEqualTo(MATRIX);
    }

    @Test
    void columns_that_are_not_read_are_these() {
        assertThat(unread("appointment", "citizen")).isEqualTo(PERSONAL);
        assertThat(unread("appointment", "public")).isEqualTo(PERSONAL);
        assertThat(unread("appointment", "region"))
                .isEqualTo(
                        "booked_by channel code consent_edition consented_at demo email erased_at find_key_hash given_name held_until"
                                + " kept language manage_key_hash name_mark patronymic phone phone_mark request_hash surname version"
                                + " wrong_codes");
        assertThat(unread("appointment", "calendar"))
                .isEqualTo("booked_at booked_by channel consent_edition consented_at demo email find_key_hash"
                        + " further_services given_name kept manage_key_hash name_mark patronymic people phone phone_mark"
                        + " request_hash surname wrong_codes");
        assertThat(unread("appointment", "tenant")).isEqualTo("name_mark phone_mark");
        assertThat(columns("appointment", "worker", 'S', true))
                .isEqualTo("code find_key_hash id office_id phone starts_at status tenant_id");
        assertThat(columns("message", "calendar", 'S', true))
                .isEqualTo("about appointment_id created_at kind tenant_id");
        for (String role : List.of("citizen", "public", "region")) {
            assertThat(unread("lane", role)).as(role).isEqualTo("staff_id");
        }
        for (String role : List.of("citizen", "region")) {
            assertThat(unread("card", role)).as(role).isEqualTo("changed_by");
        }
        for (String role : List.of("citizen", "public")) {
            assertThat(unread("typical_card", role)).as(role).isEqualTo("changed_by");
        }
    }

    @Test
    void a_citizen_changes_the_own_visit_and_what_is_free() {
        assertThat(columns("appointment", "citizen", 'U', true))
                .isEqualTo(
                        "booked_at busy_until consented_at email ends_at find_key_hash further_services given_name held_until kept"
                                + " lane_id language office_id patronymic people phone request_hash service_id starts_at status surname"
                                + " version wrong_codes");
        assertThat(columns("lane_day", "citizen", 'U', true)).isEqualTo("free");
    }

    @Test
    void only_the_centre_rebuilds_days_and_only_the_calendar_extends_them() throws SQLException {
        String rebuild = "select public.rebuild_lane_days(null, null, '2026-03-02', '2026-03-02')";
        String extend = "select public.extend_calendar('2026-03-02')";
        Scope.of(TestDatabase.bare(), "tenant").rows(rebuild);
        for (String role : List.of("citizen", "public", "region", "calendar", "coordinator", "worker", "none")) {
            assertThatThrownBy(() -> Scope.of(TestDatabase.bare(), role).rows(rebuild))
                    .as(role)
                    .hasMessageContaining("permission denied");
        }
        for (String role : List.of("tenant", "citizen", "public", "region", "coordinator", "worker", "none")) {
            assertThatThrownBy(() -> Scope.of(TestDatabase.bare(), role).rows(extend))
                    .as(role)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nobody_empties_changes_or_makes_a_table() {
        for (String role : ROLES) {
            Scope scope = Scope.of(TestDatabase.bare(), role);
            for (String sql : List.of(
                    "truncate public.appointment",
                    "create table public.t (a int)",
                    "create temporary table t (a int)",
                    "alter table public.office disable row level security",
                    "create policy open on public.office using (true)",
                    "drop table public.announcement")) {
                assertThatThrownBy(() -> scope.update(sql))
                        .as(role + ": " + sql)
                        .hasFieldOrPropertyWithValue("SQLState", "42501");
            }
        }
    }

    @Test
    void a_scope_cannot_be_left_for_the_owners() {
        for (String role : ROLES) {
            assertThatThrownBy(() -> Scope.of(TestDatabase.bare(), role).update("set local role cnap_owner"))
                    .as(role)
                    .hasMessageContaining("permission denied to set role");
        }
    }

    private static void attempt(String table, String role, char verb, String column, Statement statement, String sql) {
        boolean given;
        try {
            statement.execute(sql.formatted(table, column));
            given = true;
        } catch (SQLException e) {
            given = switch (e.getSQLState()) {
                case "42501" -> false; // insufficient privilege
                case "428C9" -> granted(table, role, verb, column); // a generated column takes no value
                default -> throw new IllegalStateException(sql.formatted(table, column), e);
            };
        }
        rights.add(new Right(table, role, verb, column, given));
    }

    private static boolean granted(String table, String role, char verb, String column) {
        return rights.stream()
                .anyMatch(right ->
                        right.table.equals(table) && right.role.equals(role) && right.verb == verb && right.given);
    }

    private static String cell(String table, String role) {
        StringBuilder cell = new StringBuilder();
        for (char verb : "SIUD".toCharArray()) {
            boolean some = !columns(table, role, verb, true).isEmpty();
            boolean all = columns(table, role, verb, false).isEmpty();
            cell.append(all ? "" + verb : some ? ("" + verb).toLowerCase() : "");
        }
        return cell.isEmpty() ? "-" : cell.toString();
    }

    private static String unread(String table, String role) {
        return columns(table, role, 'S', false);
    }

    private static String columns(String table, String role, char verb, boolean given) {
        TreeSet<String> columns = new TreeSet<>();
        for (Right right : rights) {
            if (right.table.equals(table) && right.role.equals(role) && right.verb == verb && right.given == given) {
                columns.add(right.column);
            }
        }
        return String.join(" ", columns);
    }

    private static Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection owner = TestDatabase.bare().owner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("""
                        select c.relname, a.attname
                          from pg_class c join pg_attribute a on a.attrelid = c.oid
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
                           and a.attnum > 0 and not a.attisdropped""")) {
            while (row.next()) {
                tables.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        return tables;
    }
}
