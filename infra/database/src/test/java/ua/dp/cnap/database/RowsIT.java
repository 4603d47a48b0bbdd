package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whose rows each scope sees and changes. A and B are two communities; tenant, citizen and coordinator act in A. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RowsIT {

    private static final List<String> SCOPES =
            List.of("tenant", "citizen", "public", "region", "calendar", "coordinator", "worker");

    /** A, B: the rows of that community; x: the table is refused; -: no row. */
    private static final String SEEN = """
            table                 tenant  citizen  public  region  calendar  coordinator  worker
            absence               A       x        x       x       AB        x            x
            account_task          A       x        x       x       x         x            AB
            announcement          A       A        AB      AB      AB        x            x
            appointment           A       -        -       AB      AB        x            -
            card                  A       A        x       AB      x         x            x
            configuration_change  A       x        x       x       x         x            x
            data_erasure          A       x        x       x       x         x            x
            data_move             A       x        x       x       x         x            x
            equipment             A       A        AB      AB      x         x            x
            fairness_rule         A       A        AB      AB      AB        x            x
            fee_exemption         A       A        AB      AB      x         x            x
            first_sign_in         A       x        x       x       x         x            x
            hours_exception       A       A        AB      AB      AB        x            x
            hours_series          A       A        AB      AB      AB        x            x
            lane                  A       A        AB      AB      AB        x            x
            lane_day              A       A        AB      AB      AB        x            x
            lane_service          A       A        AB      AB      AB        x            x
            list_decision         A       A        AB      AB      x         x            x
            list_decision_file    A       A        AB      AB      x         x            x
            listed_service        A       A        AB      AB      x         x            x
            logo                  A       A        x       x       x         x            x
            message               A       x        x       x       AB        x            AB
            missed_appeal         A       -        x       x       x         x            x
            mobile_stop           A       A        AB      AB      AB        x            x
            office                A       A        AB      AB      AB        x            AB
            office_hours          A       A        AB      AB      AB        x            x
            office_service        A       A        AB      AB      AB        x            x
            roster_line           A       x        x       x       AB        x            x
            service               A       A        AB      AB      -         -            AB
            service_centre        A       A        AB      AB      AB        A            AB
            service_fairness_rule A       A        AB      AB      AB        x            x
            staff_member          A       x        x       x       x         x            AB
            staff_skill           A       x        x       x       x         x            x
            visit_answer          A       -        x       x       x         x            x
            visit_export          A       x        x       x       x         x            x
            workplace             A       A        AB      AB      AB        x            x
            """;

    /** Whose rows an update of all rows changes; the column is one that the role may change, if there is one. Cards are approved. */
    private static final String CHANGED = """
            table                 tenant  citizen  public  region  calendar  coordinator  worker
            absence               A       x        x       x       x         x            x
            account_task          A       x        x       x       x         x            AB
            announcement          A       x        x       x       x         x            x
            appointment           A       -        x       x       x         x            x
            card                  x       x        x       x       x         x            x
            configuration_change  x       x        x       x       x         x            x
            data_erasure          x       x        x       x       x         x            x
            data_move             x       x        x       x       x         x            x
            equipment             A       x        x       x       x         x            x
            fairness_rule         A       x        x       x       x         x            x
            fee_exemption         A       x        x       x       x         x            x
            first_sign_in         x       x        x       x       x         x            x
            hours_exception       A       x        x       x       x         x            x
            hours_series          A       x        x       x       x         x            x
            lane                  A       x        x       x       x         x            x
            lane_day              A       A        x       x       AB        x            x
            lane_service          A       x        x       x       x         x            x
            list_decision         A       x        x       x       x         x            x
            list_decision_file    A       x        x       x       x         x            x
            listed_service        A       x        x       x       x         x            x
            logo                  A       x        x       x       x         x            x
            message               A       x        x       x       x         x            AB
            missed_appeal         A       x        x       x       x         x            x
            mobile_stop           A       x        x       x       x         x            x
            office                A       x        x       x       x         x            x
            office_hours          A       x        x       x       x         x            x
            office_service        A       x        x       x       x         x            x
            roster_line           A       x        x       x       x         x            x
            service               A       x        x       x       x         x            x
            service_centre        A       x        x       x       x         x            x
            service_fairness_rule A       x        x       x       x         x            x
            staff_member          A       x        x       x       x         x            AB
            staff_skill           A       x        x       x       x         x            x
            visit_answer          x       x        x       x       x         x            x
            visit_export          x       x        x       x       x         x            x
            workplace             A       x        x       x       x         x            x
            """;

    private static GivenCommunity a;
    private static GivenCommunity b;

    @BeforeAll
    static void twoCommunities() throws SQLException {
        a = GivenCommunity.in(TestDatabase.bare());
        b = GivenCommunity.in(TestDatabase.bare());
    }

    @Test
    void each_scope_sees_the_rows_of() {
        assertThat(matrix(SEEN, "select tenant_id from %1$s where tenant_id in ('%3$s', '%4$s')"))
                .isEqualTo(SEEN);
    }

    @Test
    void each_scope_changes_the_rows_of() {
        assertThat(matrix(
                        CHANGED, "update %1$s set %2$s = %2$s where tenant_id in ('%3$s', '%4$s') returning tenant_id"))
                .isEqualTo(CHANGED);
    }

    @Test
    void without_a_community_tenant_and_citizen_see_nothing_and_change_nothing() throws SQLException {
        for (String role : List.of("tenant", "citizen")) {
            Scope lost = Scope.of(TestDatabase.bare(), role);
            for (String table : List.of("service_centre", "office", "appointment", "lane_day", "listed_service")) {
                assertThat(lost.value("select count(*) from " + table))
                        .as(role + " " + table)
                        .isEqualTo("0");
            }
            assertThat(lost.update("update lane_day set free = '{}'")).isZero();
            assertThatThrownBy(() -> lost.update("insert into announcement (id, text, shown_from, shown_until)"
                            + " values (gen_random_uuid(), 'x', '2026-03-01', '2026-03-02')"))
                    .hasFieldOrPropertyWithValue("SQLState", "42501");
        }
        assertThat(Scope.of(TestDatabase.bare(), "tenant").update("delete from office_hours"))
                .isZero();
    }

    @Test
    void without_a_role_there_is_nothing() {
        Scope none = Scope.of(TestDatabase.bare(), "none");

        assertThatThrownBy(() -> none.rows("select 1 from community")).hasMessageContaining("does not exist");
        assertThatThrownBy(() -> none.rows("select 1 from public.community"))
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void a_centre_cannot_read_its_neighbours_row_by_its_id() throws SQLException {
        assertThat(a.tenant().rows("select id from appointment where id = ?", b.appointment))
                .isEmpty();
        assertThat(a.tenant().rows("select id from staff_member where id = ?", b.staff))
                .isEmpty();
    }

    @Test
    void a_centre_cannot_delete_its_neighbours_rows() throws SQLException {
        assertThat(a.tenant().update("delete from office_hours where tenant_id = ?", b.id))
                .isZero();
        assertThat(a.tenant().update("delete from listed_service where tenant_id = ?", b.id))
                .isZero();
    }

    @Test
    void a_centre_cannot_write_a_row_for_its_neighbour() {
        assertThatThrownBy(() -> a.tenant().update("""
                        insert into office (tenant_id, id, kind, name, address, settlement, lat, lon)
                        values (?, gen_random_uuid(), 'MAIN_OFFICE', 'x', 'x', 'x', 48, 35)""", b.id))
                .hasMessageContaining("violates row-level security policy");
    }

    @Test
    void a_centre_cannot_give_a_row_away() {
        assertThatThrownBy(() -> a.tenant().update("update announcement set tenant_id = ?", b.id))
                .hasMessageContaining("violates row-level security policy");
    }

    @Test
    void a_row_cannot_point_into_another_community() {
        assertThatThrownBy(() -> a.tenant()
                        .update(
                                "insert into workplace (id, office_id, name) values (gen_random_uuid(), ?, 'x')",
                                b.office))
                .hasMessageContaining("fk_workplace_office");
        assertThatThrownBy(() -> a.tenant()
                        .update(
                                "insert into lane_service (service_id, office_id, lane_id) values (?, ?, ?)",
                                a.service,
                                b.office,
                                b.lane))
                .hasMessageContaining("fk_lane_service_lane");
        assertThatThrownBy(() -> a.tenant().update("update lane set staff_id = ?", b.staff))
                .hasMessageContaining("fk_lane_staff_member");
        assertThatThrownBy(
                        () -> a.tenant().update("update appointment set office_id = ?, lane_id = ?", b.office, b.lane))
                .hasMessageContaining("fk_appointment_lane");
    }

    @Test
    void a_centre_cannot_take_its_neighbours_own_service_onto_its_list() throws SQLException {
        assertThat(a.tenant().value("select count(*) from service where id = ?", b.own))
                .isEqualTo("0");
        assertThatThrownBy(() -> a.tenant()
                        .update("insert into listed_service (service_id, duration_minutes) values (?, 30)", b.own))
                .hasMessageContaining("listed_service_is_known_here");
        assertThatThrownBy(() -> a.tenant()
                        .update("update listed_service set service_id = ? where service_id = ?", b.own, a.notOffered))
                .hasMessageContaining("listed_service_is_known_here");
        assertThat(a.tenant().update("update service set title = 'Чуже' where id = ?", a.service))
                .as("the directory is not theirs")
                .isZero();
    }

    @Test
    void a_service_that_is_not_offered_is_seen_by_the_centre_and_the_region_only() throws SQLException {
        String sql = "select count(*) from listed_service where tenant_id = ? and service_id = ?";

        assertThat(a.tenant().value(sql, a.id, a.notOffered)).isEqualTo("1");
        assertThat(Scope.of(TestDatabase.bare(), "region").value(sql, a.id, a.notOffered))
                .isEqualTo("1");
        assertThat(a.citizen().value(sql, a.id, a.notOffered)).isEqualTo("0");
        assertThat(Scope.of(TestDatabase.bare(), "public").value(sql, a.id, a.notOffered))
                .isEqualTo("0");
    }

    @Test
    void a_sender_sees_of_visits_those_that_a_message_waits_for() throws SQLException {
        GivenCommunity c = GivenCommunity.in(TestDatabase.bare());
        Scope worker = Scope.of(TestDatabase.bare(), "worker");
        String seen = "select count(*) from appointment where id = ?";
        assertThat(worker.value(seen, c.appointment)).isEqualTo("0");

        c.tenant()
                .update(
                        "insert into message (id, kind, about, appointment_id, language) values (?, 'MOVED', 'x', ?, 'en')",
                        c.office,
                        c.appointment);

        assertThat(worker.value(seen, c.appointment)).isEqualTo("1");
        assertThat(worker.value("select recipient || ' ' || language from message where id = ?", c.office))
                .isEqualTo("applicant@example.org uk");
    }

    @Test
    void a_message_about_the_visit_of_a_neighbour_finds_no_address() throws SQLException {
        assertThat(a.tenant()
                        .update(
                                "insert into message (id, kind, about, appointment_id, language) values (?, 'MOVED', 'x', ?, 'uk')",
                                a.office,
                                b.appointment))
                .isZero();
    }

    @Test
    void the_calendar_reminds_of_a_visit_without_reading_the_address_and_tells_nothing_else() throws SQLException {
        GivenCommunity c = GivenCommunity.in(TestDatabase.bare());
        Scope calendar = Scope.of(TestDatabase.bare(), "calendar");
        String insert =
                "insert into message (tenant_id, id, kind, about, appointment_id, language) values (?, ?, '%s', 'x', ?, 'en')";

        assertThat(calendar.update(insert.formatted("REMINDER_DAY"), c.id, c.lane, c.appointment))
                .isOne();
        assertThat(c.tenant().value("select recipient || ' ' || language from message where id = ?", c.lane))
                .isEqualTo("applicant@example.org uk");
        assertThatThrownBy(() -> calendar.update(insert.formatted("CANCELLED"), c.id, c.staff, c.appointment))
                .hasMessageContaining("violates row-level security policy");
        assertThatThrownBy(() -> calendar.value("select recipient from message limit 1"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void an_answer_is_given_to_the_own_visit_only() throws SQLException {
        Scope own = Scope.citizen(TestDatabase.bare(), a.id, a.key);
        String answer =
                "insert into visit_answer (appointment_id, question, starts_at) values (?, 'COMING', '2026-03-02 10:00+02')";

        assertThat(own.update(answer, a.appointment)).isOne();
        assertThat(own.value("select count(*) from visit_answer where starts_at = '2026-03-02 10:00+02'"))
                .isEqualTo("1");
        assertThat(a.citizen().value("select count(*) from visit_answer")).isEqualTo("0");
        assertThatThrownBy(() -> a.citizen().update(answer, a.appointment))
                .hasMessageContaining("violates row-level security policy");
    }

    @Test
    void a_scope_of_one_transaction_is_gone_in_the_next() throws SQLException {
        try (var app = a.tenant().bound();
                var statement = app.createStatement()) {
            app.commit();
            assertThatThrownBy(() -> statement.executeQuery("select 1 from public.office"))
                    .hasMessageContaining("permission denied");
            app.rollback();
            statement.execute("set local role cnap_tenant");
            try (var row = statement.executeQuery("select count(*) from office")) {
                row.next();
                assertThat(row.getInt(1)).isZero();
            }
        }
    }

    private static String matrix(String like, String sql) {
        StringBuilder found = new StringBuilder();
        like.lines().forEach(line -> {
            String table = line.split(" +")[0];
            if (found.isEmpty()) {
                found.append(line).append('\n');
                return;
            }
            Object[] cells = new Object[SCOPES.size() + 1];
            cells[0] = table;
            for (int at = 0; at < SCOPES.size(); at++) {
                cells[at + 1] = cell(SCOPES.get(at), sql.formatted(table, column(table), a.id, b.id));
            }
            found.append("%-21s %-7s %-8s %-7s %-7s %-9s %-12s %s%n".formatted(cells));
        });
        return found.toString();
    }

    private static String column(String table) {
        return switch (table) {
            case "appointment" -> "status";
            case "lane_day" -> "free";
            case "listed_service" -> "offered";
            case "list_decision" -> "body";
            case "list_decision_file" -> "content";
            case "service" -> "title";
            case "lane_service" -> "lane_id";
            case "office_hours" -> "opens";
            case "announcement" -> "text";
            case "staff_member" -> "account";
            case "absence", "hours_exception" -> "cause";
            case "account_task", "equipment", "message" -> "state";
            case "configuration_change" -> "reason";
            case "data_move", "visit_export" -> "account";
            case "logo" -> "content";
            case "mobile_stop" -> "place";
            case "fee_exemption" -> "category";
            case "office_service", "staff_skill" -> "service_id";
            case "roster_line" -> "starts";
            case "card" -> "result";
            case "first_sign_in" -> "at";
            case "fairness_rule", "service_fairness_rule" -> "most_visits_per_phone";
            case "missed_appeal" -> "answer";
            case "data_erasure" -> "cause";
            case "visit_answer" -> "question";
            default -> "name";
        };
    }

    private static String cell(String role, String sql) {
        UUID tenant = List.of("tenant", "citizen", "coordinator").contains(role) ? a.id : null;
        try {
            List<String> rows = new Scope(TestDatabase.bare(), "cnap_" + role, tenant, null).rows(sql);
            String seen = (rows.contains(a.id.toString()) ? "A" : "") + (rows.contains(b.id.toString()) ? "B" : "");
            return seen.isEmpty() ? "-" : seen;
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(sql).isEqualTo("42501");
            return "x";
        }
    }
}
