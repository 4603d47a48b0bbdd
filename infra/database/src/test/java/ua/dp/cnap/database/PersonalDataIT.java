package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who booked stays between the citizen and the centre: no other scope reads a name, a phone or an e-mail by any path. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalDataIT {

    private static final List<String> PERSONAL = List.of("surname", "given_name", "patronymic", "phone", "email");

    /** Ways to a column's value, or to an answer about it. */
    private static final List<String> PATHS = List.of(
            "select %s from appointment",
            "select * from appointment",
            "select a from appointment a",
            "select row_to_json(a) from appointment a",
            "select a::text from appointment a",
            "select count(%s) from appointment",
            "select max(%s) from appointment",
            "select id from appointment where %s = 'Вигаданенко'",
            "select id from appointment where %s like 'В%%'",
            "select id from appointment order by %s",
            "select status, count(*) from appointment group by status, %s",
            "select status, count(*) from appointment group by status having min(%s) > ''",
            "select o.id from office o join appointment a on a.office_id = o.id and a.%s > ''",
            "select (select %s from appointment limit 1)",
            "select id from office where exists (select from appointment where %s > '')",
            "with v as (select %s from appointment) select 1 from v",
            "select x from appointment, lateral (select %s as x) l",
            "select row_number() over (order by %s) from appointment",
            "select string_agg(%s, ',') from appointment",
            "update appointment set status = status returning %s",
            "update appointment set status = %s",
            "update appointment set status = status where %s > ''",
            "update lane_day d set free = d.free from appointment a where a.lane_id = d.lane_id and a.%s > ''",
            "update lane_day d set free = d.free from appointment a where a.lane_id = d.lane_id returning a.%s",
            "delete from appointment where %s > ''",
            "delete from appointment returning %s",
            "select query_to_xml('select %s from appointment', true, false, '')",
            "select table_to_xml('appointment', true, false, '')");

    private static GivenCommunity given;

    @BeforeAll
    static void anAppointment() throws SQLException {
        given = GivenCommunity.in(TestDatabase.bare());
    }

    static Stream<Arguments> strangers() {
        return Stream.of("public", "citizen", "region", "calendar")
                .flatMap(role -> PATHS.stream().map(path -> Arguments.of(role, path)));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void no_stranger_reads_a_personal_column(String role, String path) {
        for (String column : PERSONAL) {
            assertThatThrownBy(() -> scope(role).rows(path.formatted(column)))
                    .as(column)
                    .hasFieldOrPropertyWithValue("SQLState", "42501");
        }
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void the_key_of_the_visit_does_not_open_them_either(String role, String path) {
        assertThatThrownBy(() -> scope(role).with(given.key).rows(path.formatted("phone")))
                .hasFieldOrPropertyWithValue("SQLState", "42501");
    }

    @Test
    void the_statistics_of_the_planner_tell_nobody() throws SQLException {
        try (var owner = TestDatabase.bare().owner();
                var statement = owner.createStatement()) {
            statement.execute("analyze appointment, staff_member");
        }
        for (String role : List.of("tenant", "public", "citizen", "region", "calendar")) {
            assertThat(scope(role)
                            .rows("select attname from pg_stats where tablename in ('appointment', 'staff_member')"))
                    .as(role)
                    .isEmpty();
        }
    }

    @Test
    void a_refused_row_is_not_told_in_the_error() {
        assertThatThrownBy(() -> given.tenant().update("update appointment set phone = 'no phone'"))
                .hasMessageContaining("ck_appointment_phone")
                .hasMessageNotContaining("Вигаданенко");
    }

    @Test
    void names_of_staff_are_read_by_their_own_centre_only() throws SQLException {
        assertThat(given.tenant().rows("select surname from staff_member")).containsExactly("Зразкова");
        for (String role : List.of("public", "citizen", "region", "calendar")) {
            assertThatThrownBy(() -> scope(role).rows("select surname from staff_member"))
                    .as(role)
                    .hasFieldOrPropertyWithValue("SQLState", "42501");
        }
        for (String role : List.of("public", "citizen", "region")) {
            assertThatThrownBy(() -> scope(role).rows("select staff_id from lane"))
                    .as(role)
                    .hasFieldOrPropertyWithValue("SQLState", "42501");
        }
    }

    @Test
    void the_key_opens_the_one_visit_and_no_other() throws SQLException {
        GivenCommunity other = GivenCommunity.in(TestDatabase.bare());
        String sql = "select id from appointment where id in (?, ?)";

        assertThat(given.citizen().rows(sql, given.appointment, other.appointment))
                .isEmpty();
        assertThat(given.citizen().with(given.key).rows(sql, given.appointment, other.appointment))
                .containsExactly(given.appointment.toString());
        assertThat(given.citizen().with(other.key).rows(sql, given.appointment, other.appointment))
                .isEmpty();
        assertThat(scope("public").with(other.key).rows(sql, given.appointment, other.appointment))
                .containsExactly(other.appointment.toString());
        assertThat(scope("public").with(GivenCommunity.hash("guess")).rows(sql, given.appointment, other.appointment))
                .isEmpty();
    }

    @Test
    void the_second_key_opens_the_same_visit() throws SQLException {
        byte[] findKey = HexFormat.of()
                .parseHex(given.tenant()
                        .value("select encode(find_key_hash, 'hex') from appointment where id = ?", given.appointment));

        assertThat(given.citizen().with(findKey).rows("select id from appointment"))
                .containsExactly(given.appointment.toString());
    }

    @Test
    void without_the_key_nobody_of_the_public_moves_or_cancels_a_visit() throws SQLException {
        String cancel = "update appointment set status = 'CANCELLED' where id = ?";

        assertThat(given.citizen().update(cancel, given.appointment)).isZero();
        assertThat(given.citizen().with(GivenCommunity.hash("guess")).update(cancel, given.appointment))
                .isZero();
        assertThatThrownBy(() -> scope("public").with(given.key).update(cancel, given.appointment))
                .hasFieldOrPropertyWithValue("SQLState", "42501");
    }

    @Test
    void a_citizen_books_for_the_presented_key_only() {
        UUID id = GivenCommunity.named("booked by another key");
        assertThatThrownBy(() -> given.citizen()
                        .with(GivenCommunity.hash("mine"))
                        .update(
                                GivenCommunity.INSERT,
                                id,
                                GivenCommunity.code(id),
                                GivenCommunity.hash("somebody else's"),
                                given.office,
                                given.lane,
                                given.service,
                                "2026-03-02 15:00+02",
                                "2026-03-02 15:30+02"))
                .hasMessageContaining("violates row-level security policy");
    }

    private static Scope scope(String role) {
        return new Scope(TestDatabase.bare(), "cnap_" + role, given.id, null);
    }
}
