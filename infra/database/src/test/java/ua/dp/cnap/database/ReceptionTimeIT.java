package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * When an office receives, when a lane of it is open, and which services the lane gives. Times are those of the clock on
 * the wall in Kyiv; the given office is open every day from 9 to 17.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(30)
class ReceptionTimeIT {

    private static final String MONDAY = "2026-03-02";
    private static final String TUESDAY = "2026-03-03";
    private static final String WEDNESDAY = "2026-03-04";
    private static final String USUAL = "09:00-17:00";
    private static final String CLOSED = "";

    /** Before martial law a public holiday closed the offices; the day itself is made up. */
    private static final String HOLIDAYS =
            "insert into public_holiday (day, name, name_en) select d, 'Свято', 'Holiday'"
                    + " from unnest('{2022-02-23, 2022-02-24, 2026-03-02, 2026-03-03}'::date[]) d on conflict do nothing";

    private GivenCommunity given;

    @BeforeEach
    void aCommunity() throws SQLException {
        given = GivenCommunity.in(TestDatabase.bare());
    }

    @Test
    void an_office_receives_at_its_weekly_hours() throws SQLException {
        given.tenant().update("delete from office_hours where weekday = 2");

        assertThat(opening(MONDAY)).isEqualTo(USUAL);
        assertThat(opening(TUESDAY)).isEqualTo(CLOSED);
    }

    @Test
    void a_series_beats_the_weekly_hours_on_its_weekday_while_it_is_valid() throws SQLException {
        series("2026-06-01", "2026-08-31", 1, 1, null, "08:00", "14:00");

        assertThat(opening("2026-05-25")).isEqualTo(USUAL);
        assertThat(opening("2026-06-01")).isEqualTo("08:00-14:00");
        assertThat(opening("2026-06-02")).isEqualTo(USUAL);
        assertThat(opening("2026-08-31")).isEqualTo("08:00-14:00");
        assertThat(opening("2026-09-07")).isEqualTo(USUAL);
    }

    @Test
    void a_series_counts_its_weeks_from_the_week_in_which_it_begins() throws SQLException {
        series(WEDNESDAY, "2026-12-31", 1, 2, null, "08:00", "14:00");
        series(WEDNESDAY, "2026-12-31", 6, 2, null, "10:00", "13:00");

        assertThat(List.of(opening(MONDAY), opening("2026-03-09"), opening("2026-03-16")))
                .containsExactly(USUAL, USUAL, "08:00-14:00");
        assertThat(List.of(opening("2026-03-07"), opening("2026-03-14"), opening("2026-03-21")))
                .containsExactly("10:00-13:00", USUAL, "10:00-13:00");
    }

    @Test
    void a_series_may_mean_the_first_to_fourth_weekday_of_a_month() throws SQLException {
        series("2026-01-01", "2026-12-31", 6, 1, 1, "10:00", "11:00");
        series("2026-01-02", "2026-12-31", 6, 1, 2, "10:00", "12:00");
        series("2026-01-03", "2026-12-31", 6, 1, 4, "10:00", "14:00");

        assertThat(List.of(
                        opening("2026-03-07"),
                        opening("2026-03-14"),
                        opening("2026-03-21"),
                        opening("2026-03-28"),
                        opening("2026-08-01"),
                        opening("2026-08-08"),
                        opening("2026-08-29")))
                .containsExactly(
                        "10:00-11:00", "10:00-12:00", USUAL, "10:00-14:00", "10:00-11:00", "10:00-12:00", USUAL);
    }

    @Test
    void a_series_may_mean_the_last_weekday_of_a_month() throws SQLException {
        series("2026-01-01", "2026-12-31", 5, 1, -1, "09:00", "12:00");

        assertThat(List.of(opening("2026-02-20"), opening("2026-02-27"), opening("2026-12-25")))
                .containsExactly(USUAL, "09:00-12:00", "09:00-12:00");
        assertThat(List.of(opening("2026-07-24"), opening("2026-07-31"))).containsExactly(USUAL, "09:00-12:00");
    }

    @Test
    void a_series_without_hours_closes() throws SQLException {
        series("2026-03-01", "2026-03-31", 1, 1, null, null, null);

        assertThat(opening(MONDAY)).isEqualTo(CLOSED);
        assertThat(opening(TUESDAY)).isEqualTo(USUAL);
    }

    @Test
    void the_series_that_began_later_beats_the_earlier() throws SQLException {
        series("2026-03-01", "2026-12-31", 1, 1, null, "08:00", "14:00");
        series("2026-03-09", "2026-03-15", 1, 1, null, "12:00", "20:00");

        assertThat(List.of(opening(MONDAY), opening("2026-03-09"), opening("2026-03-16")))
                .containsExactly("08:00-14:00", "12:00-20:00", "08:00-14:00");
    }

    @Test
    void a_mobile_office_receives_at_its_stops_and_at_no_other_time() throws SQLException {
        series("2026-03-01", "2026-03-31", 1, 1, null, "07:00", "20:00");
        stop(MONDAY, "10:00", "12:00");
        stop(MONDAY, "13:30", "15:00");

        assertThat(opening(MONDAY)).isEqualTo("10:00-12:00 13:30-15:00");
        assertThat(opening("2026-03-09")).isEqualTo("07:00-20:00");
    }

    @Test
    void a_public_holiday_closes_until_the_eve_of_martial_law() throws SQLException {
        assertThat(openingAfter(HOLIDAYS, "2022-02-22")).isEqualTo(USUAL);
        assertThat(openingAfter(HOLIDAYS, "2022-02-23")).isEqualTo(CLOSED);
        assertThat(openingAfter(HOLIDAYS, "2022-02-24")).isEqualTo(USUAL);
        assertThat(openingAfter(HOLIDAYS, MONDAY)).isEqualTo(USUAL);
    }

    @Test
    void a_public_holiday_closes_again_on_the_day_after_martial_law() throws SQLException {
        String peace = HOLIDAYS + "; update martial_law set ends_on = '" + MONDAY + "' where ends_on is null";

        assertThat(openingAfter(peace, MONDAY)).isEqualTo(USUAL);
        assertThat(openingAfter(peace, TUESDAY)).isEqualTo(CLOSED);
        assertThat(openingAfter(peace, WEDNESDAY)).isEqualTo(USUAL);
    }

    @Test
    void a_public_holiday_beats_stops_and_series() throws SQLException {
        series("2022-02-01", "2022-02-28", 3, 1, null, "07:00", "20:00");
        stop("2022-02-23", "10:00", "12:00");

        assertThat(openingAfter(HOLIDAYS, "2022-02-23")).isEqualTo(CLOSED);
    }

    @Test
    void an_exception_of_the_centre_beats_holiday_stops_series_and_weekly_hours() throws SQLException {
        series("2022-02-01", "2022-02-28", 3, 1, null, "07:00", "20:00");
        stop("2022-02-23", "10:00", "12:00");
        stop(MONDAY, "10:00", "12:00");
        exception(null, "2022-02-23", "2022-02-23", "HOURS", "11:00", "13:00");
        exception(null, MONDAY, TUESDAY, "CLOSED", null, null);

        assertThat(openingAfter(HOLIDAYS, "2022-02-23")).isEqualTo("11:00-13:00");
        assertThat(List.of(opening("2026-03-01"), opening(MONDAY), opening(TUESDAY), opening(WEDNESDAY)))
                .containsExactly(USUAL, CLOSED, CLOSED, USUAL);
    }

    @Test
    void an_exception_of_the_office_beats_that_of_the_centre() throws SQLException {
        exception(null, MONDAY, TUESDAY, "CLOSED", null, null);
        exception(given.office, MONDAY, MONDAY, "HOURS", "10:00", "14:00");
        exception(null, WEDNESDAY, WEDNESDAY, "HOURS", "10:00", "14:00");
        exception(given.office, WEDNESDAY, WEDNESDAY, "CLOSED", null, null);

        assertThat(List.of(opening(MONDAY), opening(TUESDAY), opening(WEDNESDAY)))
                .containsExactly("10:00-14:00", CLOSED, CLOSED);
    }

    @Test
    void an_exception_of_another_office_changes_nothing() throws SQLException {
        UUID other = GivenCommunity.named(given.id, "other office");
        given.tenant().update("""
                insert into office (id, kind, name, address, settlement, lat, lon)
                values (?, 'BRANCH_OFFICE', 'Філія', 'вул. Дана, 2', 'Дане', 48.5, 35)""", other);
        exception(other, MONDAY, MONDAY, "CLOSED", null, null);
        exception(other, MONDAY, MONDAY, "INTERRUPTION", "12:00", "13:00");

        assertThat(opening(MONDAY)).isEqualTo(USUAL);
    }

    @Test
    void interruptions_of_the_office_and_of_the_centre_are_taken_out() throws SQLException {
        exception(given.office, MONDAY, TUESDAY, "INTERRUPTION", "12:00", "13:00");
        exception(null, MONDAY, MONDAY, "INTERRUPTION", "15:30", "18:00");
        exception(given.office, TUESDAY, TUESDAY, "HOURS", "10:00", "14:00");

        assertThat(List.of(opening(MONDAY), opening(TUESDAY), opening(WEDNESDAY)))
                .containsExactly("09:00-12:00 13:00-15:30", "10:00-12:00 13:00-14:00", USUAL);
    }

    @Test
    void an_interruption_in_the_hour_that_spring_leaves_out_takes_nothing() throws SQLException {
        exception(null, "2026-03-28", "2026-03-29", "INTERRUPTION", "03:30", "04:10");

        assertThat(opening("2026-03-29")).isEqualTo(USUAL);
    }

    @Test
    void an_office_receives_from_its_first_day_until_the_day_before_its_end() throws SQLException {
        exception(given.office, "2026-03-05", "2026-03-05", "HOURS", "10:00", "14:00");
        given.tenant().update("update office set opened_on = ?::date, closed_on = '2026-03-05'", TUESDAY);

        assertThat(List.of(opening(MONDAY), opening(TUESDAY), opening(WEDNESDAY), opening("2026-03-05")))
                .containsExactly(CLOSED, USUAL, USUAL, CLOSED);
    }

    @Test
    void the_hours_on_the_wall_stay_the_same_when_the_clock_changes() throws SQLException {
        assertThat(List.of(inUtc("2026-03-28"), inUtc("2026-03-29"), inUtc("2026-10-24"), inUtc("2026-10-25")))
                .containsExactly("07:00-15:00", "06:00-14:00", "06:00-14:00", "07:00-15:00");
        series("2026-03-01", "2026-12-31", 7, 1, null, "02:00", "06:00");
        assertThat(List.of(opening("2026-03-29"), hoursLong("2026-03-29"))).containsExactly("02:00-06:00", "3");
        assertThat(List.of(opening("2026-10-25"), hoursLong("2026-10-25"))).containsExactly("02:00-06:00", "5");
    }

    @Test
    void a_rostered_lane_is_open_only_in_its_roster_and_within_the_hours_of_the_office() throws SQLException {
        assertThat(lane(MONDAY)).isEqualTo(USUAL);
        given.tenant().update("update lane set rostered = true");
        roster(1, "08:00", "13:00", MONDAY, "2026-03-09", 1);
        roster(1, "14:00", "16:00", MONDAY, null, 1);

        assertThat(List.of(lane("2026-02-23"), lane(MONDAY), lane(TUESDAY), lane("2026-03-09"), lane("2026-03-16")))
                .containsExactly(CLOSED, "09:00-13:00 14:00-16:00", CLOSED, "09:00-13:00 14:00-16:00", "14:00-16:00");
    }

    @Test
    void a_roster_of_every_second_week_counts_from_the_week_in_which_it_begins() throws SQLException {
        given.tenant().update("update lane set rostered = true");
        roster(1, "09:00", "12:00", WEDNESDAY, null, 2);
        roster(5, "13:00", "17:00", WEDNESDAY, null, 2);

        assertThat(List.of(lane(MONDAY), lane("2026-03-09"), lane("2026-03-16")))
                .containsExactly(CLOSED, CLOSED, "09:00-12:00");
        assertThat(List.of(lane("2026-03-06"), lane("2026-03-13"), lane("2026-03-20")))
                .containsExactly("13:00-17:00", CLOSED, "13:00-17:00");
    }

    @Test
    void a_lane_is_closed_while_its_person_is_away() throws SQLException {
        absence(MONDAY, TUESDAY, null, null);
        absence(WEDNESDAY, "2026-03-05", "11:00", "12:30");

        assertThat(List.of(lane(MONDAY), lane(TUESDAY), lane(WEDNESDAY), lane("2026-03-05"), lane("2026-03-06")))
                .containsExactly(CLOSED, CLOSED, "09:00-11:00 12:30-17:00", "09:00-11:00 12:30-17:00", USUAL);
    }

    @Test
    void an_absence_counts_in_the_roster_too_and_not_at_a_lane_of_nobody() throws SQLException {
        UUID nobodys = GivenCommunity.named(given.id, "nobody's lane");
        given.tenant()
                .update(
                        "insert into lane (id, office_id, workplace_id, name) values (?, ?, ?, 'Вікно')",
                        nobodys,
                        given.office,
                        given.lane);
        given.tenant().update("update lane set rostered = true where id = ?", given.lane);
        roster(1, "09:00", "13:00", MONDAY, null, 1);
        absence(MONDAY, MONDAY, "12:00", "17:00");

        assertThat(lane(MONDAY)).isEqualTo("09:00-12:00");
        assertThat(lane(nobodys, MONDAY)).isEqualTo(USUAL);
    }

    @Test
    void a_lane_is_closed_from_the_day_of_its_end_on() throws SQLException {
        given.tenant().update("update lane set closed_on = ?::date", TUESDAY);

        assertThat(List.of(lane(MONDAY), lane(TUESDAY), lane(WEDNESDAY))).containsExactly(USUAL, CLOSED, CLOSED);
    }

    @Test
    void a_lane_is_closed_from_the_day_of_the_end_of_its_workplace_on() throws SQLException {
        given.tenant().update("update workplace set closed_on = ?::date", TUESDAY);

        assertThat(List.of(lane(MONDAY), lane(TUESDAY), lane(WEDNESDAY))).containsExactly(USUAL, CLOSED, CLOSED);
    }

    @Test
    void a_rebuild_puts_all_this_into_the_days_and_keeps_booked_time_booked() throws SQLException {
        absence(MONDAY, MONDAY, "12:00", "17:00");
        given.rebuild(MONDAY, MONDAY);

        assertThat(wall("select free from lane_day where lane_id = ? and day = ?::date", given.lane, MONDAY))
                .isEqualTo("09:00-10:00 10:30-12:00");
    }

    @Test
    void a_lane_gives_what_the_office_gives() throws SQLException {
        assertThat(services()).containsExactly("1");
        offer(given.notOffered);
        assertThat(services()).containsExactly("1", "2");
        given.tenant().update("delete from office_service where service_id = ?", given.service);
        assertThat(services()).containsExactly("2");
        given.tenant().update("update listed_service set offered = false");
        assertThat(services()).as("withdrawn").isEmpty();
    }

    @Test
    void a_lane_gives_what_its_person_can() throws SQLException {
        offer(given.notOffered);
        given.tenant().update("delete from staff_skill");
        given.tenant().update("update staff_member set all_services = false");
        assertThat(services()).isEmpty();
        given.tenant()
                .update("insert into staff_skill (staff_id, service_id) values (?, ?)", given.staff, given.notOffered);
        assertThat(services()).containsExactly("2");
        given.tenant().update("update lane set staff_id = null");
        assertThat(services()).containsExactly("1", "2");
    }

    @Test
    void a_lane_gives_what_working_equipment_allows() throws SQLException {
        given.tenant().update("update listed_service set needs_equipment = 'PASSPORT_WORKSTATION' where offered");
        assertThat(services()).isEmpty();
        UUID workstation = GivenCommunity.named(given.id, "workstation");
        given.tenant()
                .update(
                        "insert into equipment (id, office_id, kind, since) values (?, ?, 'PASSPORT_WORKSTATION', ?::date)",
                        workstation,
                        given.office,
                        MONDAY);
        assertThat(services()).containsExactly("1");
        for (String state : List.of("BROKEN", "WAITING_FOR_CHANNEL")) {
            given.tenant().update("update equipment set state = ? where id = ?", state, workstation);
            assertThat(services()).as(state).isEmpty();
        }
    }

    @Test
    void equipment_of_another_workplace_does_not_help() throws SQLException {
        UUID other = GivenCommunity.named(given.id, "other workplace");
        UUID workstation = GivenCommunity.named(given.id, "workstation");
        given.tenant().update("update listed_service set needs_equipment = 'PASSPORT_WORKSTATION' where offered");
        given.tenant().update("insert into workplace (id, office_id, name) values (?, ?, 'Інше')", other, given.office);
        given.tenant().update("""
                insert into equipment (id, office_id, workplace_id, kind, since)
                values (?, ?, ?, 'PASSPORT_WORKSTATION', '2026-03-02')""", workstation, given.office, other);

        assertThat(services()).isEmpty();
        given.tenant().update("update equipment set workplace_id = ? where id = ?", given.lane, workstation);
        assertThat(services()).containsExactly("1");
    }

    @Test
    void the_calendar_keeps_a_paused_office_paused_on_the_day_that_begins() throws SQLException {
        given.tenant().update("update office set paused_since = '2026-03-01 12:00+02', pause_cause = 'POWER_CUT'");
        extend(MONDAY);
        assertThat(paused()).containsExactly(MONDAY);

        extend(TUESDAY);
        assertThat(paused()).containsExactly(MONDAY, TUESDAY);
    }

    @Test
    void the_calendar_keeps_the_offices_of_a_paused_centre_paused_and_no_other() throws SQLException {
        GivenCommunity neighbour = GivenCommunity.in(TestDatabase.bare());
        given.tenant()
                .update(
                        "update service_centre set paused_since = '2026-03-01 12:00+02', pause_cause = 'AIR_RAID_ALERT'");
        extend(MONDAY);

        assertThat(paused()).containsExactly(MONDAY);
        assertThat(neighbour.tenant().rows("select day from lane_day where paused"))
                .isEmpty();
    }

    @Test
    void a_day_that_the_calendar_had_missed_begins_paused() throws SQLException {
        given.tenant().update("delete from lane_day");
        given.tenant().update("update office set paused_since = '2026-03-01 12:00+02', pause_cause = 'POWER_CUT'");
        extend(MONDAY);

        assertThat(paused()).containsExactly(MONDAY);
    }

    @Test
    void a_new_lane_of_a_paused_office_is_paused_too() throws SQLException {
        UUID second = GivenCommunity.named(given.id, "second lane");
        given.tenant().update("update lane_day set paused = true");
        given.tenant()
                .update(
                        "insert into lane (id, office_id, workplace_id, name) values (?, ?, ?, 'Вікно 2')",
                        second,
                        given.office,
                        given.lane);
        given.rebuild(MONDAY, TUESDAY);

        assertThat(given.tenant().rows("select day from lane_day where paused and lane_id = ?", second))
                .containsExactly(MONDAY);
        assertThat(paused()).containsExactly(MONDAY);
    }

    private void series(
            String from, String until, int weekday, int weeks, Integer monthWeek, String opens, String closes)
            throws SQLException {
        given.tenant().update("""
                insert into hours_series (id, office_id, name, valid_from, valid_until, weekday, every_weeks, month_week,
                                          opens, closes)
                values (gen_random_uuid(), ?, 'Інші години', ?::date, ?::date, ?, ?, ?, ?::time, ?::time)""", given.office, from, until, weekday, weeks, monthWeek, opens, closes);
    }

    private void exception(UUID office, String from, String until, String effect, String opens, String closes)
            throws SQLException {
        given.tenant().update("""
                insert into hours_exception (id, office_id, day_from, day_until, effect, cause, opens, closes)
                values (gen_random_uuid(), ?, ?::date, ?::date, ?, 'OTHER', ?::time, ?::time)""", office, from, until, effect, opens, closes);
    }

    private void stop(String day, String opens, String closes) throws SQLException {
        given.tenant().update("""
                insert into mobile_stop (id, office_id, day, opens, closes, place, settlement, lat, lon)
                values (gen_random_uuid(), ?, ?::date, ?::time, ?::time, 'біля школи', 'Дане', 48.5, 35)""", given.office, day, opens, closes);
    }

    private void roster(int weekday, String starts, String ends, String from, String until, int weeks)
            throws SQLException {
        given.tenant().update("""
                insert into roster_line (id, lane_id, office_id, weekday, starts, ends, valid_from, valid_until, every_weeks)
                values (gen_random_uuid(), ?, ?, ?, ?::time, ?::time, ?::date, ?::date, ?)""", given.lane, given.office, weekday, starts, ends, from, until, weeks);
    }

    private void absence(String from, String until, String starts, String ends) throws SQLException {
        given.tenant().update("""
                insert into absence (id, staff_id, day_from, day_until, cause, starts, ends)
                values (gen_random_uuid(), ?, ?::date, ?::date, 'LEAVE', ?::time, ?::time)""", given.staff, from, until, starts, ends);
    }

    private void offer(UUID service) throws SQLException {
        given.tenant().update("update listed_service set offered = true where service_id = ?", service);
        given.tenant()
                .update("insert into office_service (office_id, service_id) values (?, ?)", given.office, service);
    }

    private String opening(String day) throws SQLException {
        return wall("select office_opening(?, ?, ?::date)", given.id, given.office, day);
    }

    private String lane(String day) throws SQLException {
        return lane(given.lane, day);
    }

    private String lane(UUID lane, String day) throws SQLException {
        return wall(
                "select opening from lane_openings(?, ?, ?::date, ?::date) where lane_id = ?",
                given.id,
                given.office,
                day,
                day,
                lane);
    }

    private String inUtc(String day) throws SQLException {
        return given.tenant()
                .value(
                        told("select office_opening(?, ?, ?::date)").replace("Europe/Kyiv", "UTC"),
                        given.id,
                        given.office,
                        day);
    }

    private String hoursLong(String day) throws SQLException {
        return given.tenant()
                .value(
                        "select extract(hours from upper(o) - lower(o)) from office_opening(?, ?, ?::date) o",
                        given.id,
                        given.office,
                        day);
    }

    private String wall(String query, Object... values) throws SQLException {
        return given.tenant().value(told(query), values);
    }

    /** A query for a multirange, made to tell it as the clock on the wall does. */
    private static String told(String query) {
        return """
                select coalesce(string_agg(to_char(lower(r) at time zone 'Europe/Kyiv', 'HH24:MI') || '-' ||
                                           to_char(upper(r) at time zone 'Europe/Kyiv', 'HH24:MI'), ' ' order by r), '')
                  from unnest((%s)) r""".formatted(query);
    }

    /** The opening as it would be had the owner changed holidays or martial law, which all tests share, like this. */
    private String openingAfter(String change, String day) throws SQLException {
        try (Connection owner = TestDatabase.bare().owner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(change);
            Scope.tenant(TestDatabase.bare(), given.id).bind(owner);
            try (var query = Scope.statement(
                            owner, told("select office_opening(?, ?, ?::date)"), given.id, given.office, day);
                    var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            } finally {
                owner.rollback();
            }
        }
    }

    /** The numbers of the services that the given lane gives, once this has been computed anew. */
    private List<String> services() throws SQLException {
        given.tenant().rows("select rebuild_lane_services(?, ?)", given.id, given.office);
        return given.tenant()
                .rows(
                        "select s.number from lane_service l join service s on s.id = l.service_id where lane_id = ? order by 1",
                        given.lane);
    }

    private List<String> paused() throws SQLException {
        return given.tenant().rows("select distinct day from lane_day where paused order by day");
    }

    private static void extend(String from) throws SQLException {
        Scope.of(TestDatabase.bare(), "calendar").rows("select extend_calendar(?::date)", from);
    }
}
