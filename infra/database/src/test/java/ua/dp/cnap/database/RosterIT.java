package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What a roster may say, and when a lane is open by it. Times are those of the clock on the wall in Kyiv; the given office
 * is open every day from 9 to 17.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(30)
class RosterIT {

    private static final String MONDAY = "2026-03-02";
    private static final String USUAL = "09:00-17:00";
    private static final String CLOSED = "";

    private GivenCommunity given;
    private UUID colleague;
    private UUID elsewhere;

    @BeforeEach
    void twoPeopleAndTwoOffices() throws SQLException {
        given = GivenCommunity.in(TestDatabase.bare());
        given.tenant().update("update lane set rostered = true");
        colleague = UUID.randomUUID();
        given.tenant().update("""
                insert into staff_member (id, surname, given_name, role)
                values (?, 'Другенко', 'Олег', 'ADMINISTRATOR')""", colleague);
        elsewhere = UUID.randomUUID();
        given.tenant().update("""
                insert into office (id, kind, name, address, settlement, lat, lon)
                values (?, 'BRANCH_OFFICE', 'Філія', 'вул. Дана, 2', 'Дане', 48.5, 35)""", elsewhere);
        given.tenant()
                .update("insert into workplace (id, office_id, name) values (?, ?, 'Вікно')", elsewhere, elsewhere);
    }

    @Test
    void a_shift_without_times_lasts_as_long_as_the_office_receives() throws SQLException {
        shift(given.lane, 1, null, null, MONDAY, null, 1, 1);
        assertThat(List.of(lane(MONDAY), lane("2026-03-03"))).containsExactly(USUAL, CLOSED);

        given.tenant().update("update office_hours set closes = '20:00'");
        assertThat(lane(MONDAY)).isEqualTo("09:00-20:00");
    }

    @Test
    void people_take_turns_at_a_workplace() throws SQLException {
        UUID others = lane(given.office, given.lane, colleague);
        shift(given.lane, 1, "09:00", "17:00", MONDAY, null, 2, 1);
        shift(others, 1, "09:00", "17:00", MONDAY, null, 2, 2);

        assertThat(List.of(lane(MONDAY), lane("2026-03-09"), lane("2026-03-16")))
                .containsExactly(USUAL, CLOSED, USUAL);
        assertThat(List.of(lane(others, MONDAY), lane(others, "2026-03-09"), lane(others, "2026-03-16")))
                .containsExactly(CLOSED, USUAL, CLOSED);
    }

    @Test
    void two_people_do_not_sit_at_one_workplace_at_the_same_time() throws SQLException {
        UUID others = lane(given.office, given.lane, colleague);
        shift(given.lane, 1, "09:00", "13:00", MONDAY, null, 1, 1);

        shift(others, 1, "13:00", "17:00", MONDAY, null, 1, 1);
        shift(others, 2, "09:00", "13:00", MONDAY, null, 1, 1);
        refused(
                "ex_roster_line_one_person_at_a_workplace",
                () -> shift(others, 1, "12:59", "13:00", "2026-06-01", null, 1, 1));
        refused(
                "ex_roster_line_one_person_at_a_workplace",
                () -> shift(others, 1, null, null, "2026-06-01", "2026-06-01", 1, 1));
        refused(
                "ex_roster_line_one_person_at_a_workplace",
                () -> shift(others, 1, "10:00", "11:00", "2026-06-01", null, 4, 3));
    }

    @Test
    void a_person_is_not_in_two_offices_at_the_same_time() throws SQLException {
        UUID branch = lane(elsewhere, elsewhere, given.staff);
        shift(given.lane, 1, "09:00", "13:00", MONDAY, null, 2, 1);

        shift(branch, 1, "09:00", "13:00", MONDAY, null, 2, 2);
        shift(branch, 1, "14:00", "17:00", MONDAY, null, 1, 1);
        refused(
                "ex_roster_line_a_person_is_in_one_place",
                () -> shift(branch, 1, "08:00", "09:30", "2026-03-16", "2026-03-16", 1, 1));
        refused(
                "ex_roster_line_a_person_is_in_one_place",
                () -> shift(branch, 1, "09:00", "13:00", "2026-03-09", null, 2, 2));
    }

    @Test
    void rosters_that_follow_each_other_within_a_week_do_not_meet() throws SQLException {
        UUID others = lane(given.office, given.lane, colleague);
        shift(given.lane, 1, "09:00", "17:00", MONDAY, "2026-03-11", 1, 1);

        shift(others, 1, "09:00", "17:00", "2026-03-10", null, 1, 1);
        assertThat(List.of(lane("2026-03-09"), lane(others, "2026-03-09"), lane(others, "2026-03-16")))
                .containsExactly(USUAL, CLOSED, USUAL);
    }

    @Test
    void a_shift_ends_on_the_day_on_which_it_begins() {
        refused("ck_roster_line_times", () -> shift(given.lane, 1, "20:00", "04:00", MONDAY, null, 1, 1));
        refused("ck_roster_line_times", () -> shift(given.lane, 1, "09:00", null, MONDAY, null, 1, 1));
        refused("ck_roster_line_week", () -> shift(given.lane, 1, "09:00", "12:00", MONDAY, null, 1, 2));
    }

    @Test
    void the_hours_on_the_wall_stay_the_same_when_the_clock_changes() throws SQLException {
        shift(given.lane, 7, "10:00", "16:00", "2026-01-01", "2026-06-30", 1, 1);
        shift(given.lane, 7, null, null, "2026-07-01", null, 1, 1);

        assertThat(List.of(lane("2026-03-22"), lane("2026-03-29"), lane("2026-10-25")))
                .containsExactly("10:00-16:00", "10:00-16:00", USUAL);
        assertThat(List.of(utc("2026-03-22"), utc("2026-03-29"), utc("2026-10-18"), utc("2026-10-25")))
                .containsExactly("08:00", "07:00", "06:00", "07:00");
    }

    @Test
    void a_workplace_that_anyone_serves_is_open_without_any_roster() throws SQLException {
        UUID anyones = lane(elsewhere, elsewhere, null);
        given.tenant()
                .update(
                        "insert into office_hours (office_id, weekday, opens, closes) values (?, 1, '10:00', '15:00')",
                        elsewhere);

        assertThat(wall(elsewhere, anyones, MONDAY, "Europe/Kyiv")).isEqualTo("10:00-15:00");
    }

    @Test
    void an_absence_is_said_once() throws SQLException {
        absence(MONDAY, "2026-03-08", null, null);
        absence("2026-03-09", "2026-03-09", "09:00", "11:00");

        absence("2026-03-09", "2026-03-09", "11:00", "12:00");
        refused("ex_absence_is_said_once", () -> absence("2026-03-08", "2026-03-08", "09:00", "10:00"));
        refused("ex_absence_is_said_once", () -> absence("2026-03-09", "2026-03-10", null, null));
    }

    private static void refused(String constraint, ThrowingCallable wish) {
        assertThatThrownBy(wish).hasMessageContaining('"' + constraint + '"');
    }

    private UUID lane(UUID office, UUID workplace, UUID staff) throws SQLException {
        UUID id = UUID.randomUUID();
        given.tenant().update("""
                insert into lane (id, office_id, workplace_id, name, staff_id, rostered)
                values (?, ?, ?, 'Вікно', ?::uuid, ?)""", id, office, workplace, staff, staff != null);
        return id;
    }

    private void shift(
            UUID lane, int weekday, String starts, String ends, String from, String until, int weeks, int week)
            throws SQLException {
        given.tenant().update("""
                insert into roster_line (id, lane_id, office_id, weekday, starts, ends, valid_from, valid_until, every_weeks, week)
                select gen_random_uuid(), id, office_id, ?, ?::time, ?::time, ?::date, ?::date, ?, ? from lane where id = ?""", weekday, starts, ends, from, until, weeks, week, lane);
    }

    private void absence(String from, String until, String starts, String ends) throws SQLException {
        given.tenant().update("""
                insert into absence (id, staff_id, day_from, day_until, cause, starts, ends)
                values (gen_random_uuid(), ?, ?::date, ?::date, 'LEAVE', ?::time, ?::time)""", given.staff, from, until, starts, ends);
    }

    private String lane(String day) throws SQLException {
        return lane(given.lane, day);
    }

    private String lane(UUID lane, String day) throws SQLException {
        return wall(given.office, lane, day, "Europe/Kyiv");
    }

    private String utc(String day) throws SQLException {
        return wall(given.office, given.lane, day, "UTC").substring(0, 5);
    }

    private String wall(UUID office, UUID lane, String day, String zone) throws SQLException {
        return given.tenant().value("""
                select coalesce(string_agg(to_char(lower(r) at time zone '%1$s', 'HH24:MI') || '-' ||
                                           to_char(upper(r) at time zone '%1$s', 'HH24:MI'), ' ' order by r), '')
                  from unnest((select opening from lane_openings(?, ?, ?::date, ?::date) where lane_id = ?)) r""".formatted(zone), given.id, office, day, day, lane);
    }
}
