package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The database counts the visits of a person over all communities, and shows nobody the marks by which it does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitsPerPersonIT {

    private static final String INSERT = """
            insert into appointment (id, code, manage_key_hash, find_key_hash, request_hash, office_id, lane_id, service_id,
                                     starts_at, ends_at, busy_until, status, surname, given_name, phone, language,
                                     consented_at, booked_at, phone_mark, name_mark)
            select ?, ?, ?, sha256(?), '\\x00', ?, ?, ?, s, s + interval '10 minutes', s + interval '10 minutes', 'BOOKED',
                   'Вигаданенко', 'Олег', '+380670000000', 'uk', '2026-03-01 09:00+02', '2026-03-01 09:00+02', ?, ?
              from (select timestamptz '2026-03-02 09:00+02' + make_interval(days => ?)) t (s)""";

    private GivenCommunity here;
    private GivenCommunity there;
    private byte[] phone;

    @BeforeEach
    void two_communities_and_a_phone() throws SQLException {
        here = GivenCommunity.in(TestDatabase.bare());
        there = GivenCommunity.in(TestDatabase.bare());
        phone = mark("phone" + here.id);
        for (GivenCommunity each : List.of(here, there)) {
            each.tenant().update("delete from service_fairness_rule");
            each.tenant().update("delete from fairness_rule");
        }
    }

    @Test
    void ten_visits_to_come_are_one_phones_share_of_all_communities() throws SQLException {
        for (int day = 0; day < 5; day++) {
            book(here, "Олег", day);
            book(there, "Олег", day);
        }

        assertThatThrownBy(() -> book(here, "Олег", 5)).hasMessageContaining("appointment_not_too_many_everywhere");
        assertThatThrownBy(() -> book(there, "Ганна", 5)).hasMessageContaining("appointment_not_too_many_everywhere");
    }

    @Test
    void what_was_cancelled_missed_or_is_over_is_not_counted() throws SQLException {
        for (int day = 0; day < 10; day++) {
            book(here, "Олег", day);
        }
        here.tenant().update("update appointment set status = 'CANCELLED' where id = ?", id(here, "Олег", 0));
        book(here, "Олег", 20);
        here.tenant().update("update appointment set status = 'MISSED' where id = ?", id(here, "Олег", 1));
        book(here, "Олег", 21);
        here.tenant()
                .update(
                        "update appointment set starts_at = '2026-02-01', ends_at = '2026-02-01 00:10', busy_until = '2026-02-01 00:10' where id = ?",
                        id(here, "Олег", 2));
        book(here, "Олег", 22);

        assertThatThrownBy(() -> book(here, "Олег", 23)).hasMessageContaining("appointment_not_too_many_everywhere");
    }

    @Test
    void of_twenty_at_once_in_two_communities_as_many_pass_as_are_allowed() throws Exception {
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int day = 0; day < 20; day++) {
            GivenCommunity where = day % 2 == 0 ? here : there;
            int on = day;
            all.add(() -> {
                try {
                    return book(where, "Олег", on) == 1;
                } catch (SQLException e) {
                    assertThat(e.getMessage()).contains("appointment_not_too_many_everywhere");
                    return false;
                }
            });
        }
        int booked = 0;
        try (var people = Executors.newFixedThreadPool(20)) {
            for (Future<Boolean> answer : people.invokeAll(all)) {
                booked += answer.get() ? 1 : 0;
            }
        }

        assertThat(booked).isEqualTo(10);
    }

    @Test
    void a_centre_and_a_service_may_allow_less_and_another_phone_is_not_touched() throws SQLException {
        here.tenant()
                .update(
                        "insert into service_fairness_rule (service_id, most_visits_per_phone) values (?, 1)",
                        here.service);
        book(here, "Олег", 0);
        assertThatThrownBy(() -> book(here, "Олег", 1)).hasMessageContaining("appointment_not_too_many_of_service");

        here.tenant().update("delete from service_fairness_rule");
        here.tenant().update("insert into fairness_rule (most_visits_per_phone) values (2)");
        book(here, "Олег", 1);
        assertThatThrownBy(() -> book(here, "Олег", 2)).hasMessageContaining("appointment_not_too_many_here");
        book(there, "Олег", 2);
        phone = mark("another phone" + here.id);
        book(here, "Олег", 2);
    }

    @Test
    void the_same_person_is_not_booked_twice_for_one_time_and_a_namesake_and_a_relative_are() throws SQLException {
        UUID second = GivenCommunity.named(here.id, "second lane");
        book(here, "Олег", 0);
        here.tenant()
                .update("insert into workplace (id, office_id, name) values (?, ?, 'Вікно 2')", second, here.office);
        here.tenant()
                .update(
                        "insert into lane (id, office_id, workplace_id, name) values (?, ?, ?, 'Вікно 2')",
                        second,
                        here.office,
                        second);

        assertThatThrownBy(() -> book(here, second, "Олег", 0)).hasMessageContaining("appointment_is_booked_once");
        assertThat(book(here, second, "Ганна", 0)).isOne();
        phone = mark("a namesake" + here.id);
        assertThat(book(there, "Олег", 0)).isOne();
    }

    @Test
    void who_often_stayed_away_is_blocked_until_the_head_excuses_a_visit() throws SQLException {
        here.tenant().update("insert into fairness_rule (missed_action, missed_most) values ('BLOCK', 2)");
        book(here, "Олег", 0);
        book(here, "Олег", 1);
        here.tenant().update("update appointment set status = 'MISSED' where phone = '+380670000000'");

        assertThatThrownBy(() -> book(here, "Олег", 2)).hasMessageContaining("appointment_not_while_blocked");
        assertThat(book(there, "Олег", 2)).isOne();

        byte[] key = key(here, "Олег", 0);
        here.citizen()
                .with(key)
                .update(
                        "insert into missed_appeal (tenant_id, appointment_id, reason, made_at) values (?, ?, 'Хворів', '2026-03-04')",
                        here.id,
                        id(here, "Олег", 0));
        assertThatThrownBy(() -> book(here, "Олег", 2)).hasMessageContaining("appointment_not_while_blocked");
        here.tenant().update("update missed_appeal set decision = 'EXCUSED', decided_at = '2026-03-05'");
        assertThat(book(here, "Олег", 2)).isOne();
    }

    @Test
    void nobody_appeals_for_the_visit_of_another() throws SQLException {
        book(here, "Олег", 0);

        assertThatThrownBy(() -> here.citizen()
                        .with(here.key)
                        .update(
                                "insert into missed_appeal (tenant_id, appointment_id, reason, made_at) values (?, ?, 'Хворів', '2026-03-04')",
                                here.id,
                                id(here, "Олег", 0)))
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobody_reads_a_mark_or_asks_whose_it_is() {
        for (String role : List.of("tenant", "citizen", "public", "region", "calendar", "coordinator", "worker")) {
            Scope scope = new Scope(TestDatabase.bare(), "cnap_" + role, here.id, here.key);
            for (String column : List.of("phone_mark", "name_mark")) {
                assertThatThrownBy(() -> scope.rows("select " + column + " from appointment"))
                        .as(role)
                        .hasFieldOrPropertyWithValue("SQLState", "42501");
                assertThatThrownBy(() -> scope.rows("select 1 from appointment where " + column + " = ?", mark("x")))
                        .as(role)
                        .hasFieldOrPropertyWithValue("SQLState", "42501");
            }
        }
    }

    @Test
    void a_mark_does_not_outlive_the_phone_it_was_made_of() throws SQLException {
        for (int day = 0; day < 10; day++) {
            book(here, "Олег", day);
        }
        here.tenant().update("update appointment set phone = '+380670000001' where id = ?", id(here, "Олег", 3));

        assertThat(book(here, "Олег", 10)).isOne();
    }

    private int book(GivenCommunity where, String name, int day) throws SQLException {
        return book(where, where.lane, name, day);
    }

    private int book(GivenCommunity where, UUID lane, String name, int day) throws SQLException {
        boolean first = lane.equals(where.lane);
        UUID id = first ? id(where, name, day) : GivenCommunity.named(lane, name, day);
        byte[] key = first ? key(where, name, day) : GivenCommunity.hash(lane + name + day);
        return where.citizen()
                .with(key)
                .update(
                        INSERT,
                        id,
                        GivenCommunity.code(id),
                        key,
                        key,
                        where.office,
                        lane,
                        where.service,
                        phone,
                        mark(name),
                        day);
    }

    private static UUID id(GivenCommunity where, String name, int day) {
        return GivenCommunity.named(where.id, name, day);
    }

    private static byte[] key(GivenCommunity where, String name, int day) {
        return GivenCommunity.hash(where.id + name + day);
    }

    private static byte[] mark(String of) {
        return Arrays.copyOf(GivenCommunity.hash(of), 16);
    }
}
