package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Free time follows hours, lanes and appointments. Ranges are told in UTC; Kyiv is two hours ahead, three in summer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(30)
class LaneDaysIT {

    private static final String MONDAY = "2026-03-02";

    private GivenCommunity given;

    @BeforeEach
    void aCommunity() throws SQLException {
        given = GivenCommunity.in(TestDatabase.bare());
    }

    @Test
    void a_day_is_its_hours_less_its_appointments() throws SQLException {
        assertThat(given.opening(MONDAY)).isEqualTo(hours("03-02 07:00", "03-02 15:00"));
        assertThat(given.free(MONDAY)).isEqualTo(hours("03-02 07:00", "03-02 08:00", "03-02 08:30", "03-02 15:00"));
    }

    @Test
    void a_second_rebuild_changes_nothing() throws SQLException {
        String before = given.free(MONDAY);
        given.rebuild(MONDAY, MONDAY);

        assertThat(given.free(MONDAY)).isEqualTo(before);
        assertThat(given.tenant().value("select count(*) from lane_day")).isEqualTo("1");
    }

    @Test
    void new_hours_keep_booked_time_booked() throws SQLException {
        given.tenant().update("update office_hours set opens = '08:00', closes = '20:00'");
        given.rebuild(MONDAY, MONDAY);

        assertThat(given.free(MONDAY)).isEqualTo(hours("03-02 06:00", "03-02 08:00", "03-02 08:30", "03-02 18:00"));
    }

    @Test
    void hours_that_leave_an_appointment_outside_make_no_time_of_it() throws SQLException {
        given.tenant().update("update office_hours set opens = '10:15'");
        given.rebuild(MONDAY, MONDAY);

        assertThat(given.free(MONDAY)).isEqualTo(hours("03-02 08:30", "03-02 15:00"));
    }

    @Test
    void a_closed_day_has_no_opening() throws SQLException {
        given.tenant().update("delete from office_hours where weekday = 1");
        given.rebuild(MONDAY, "2026-03-03");

        assertThat(given.opening(MONDAY)).isEqualTo("{}");
        assertThat(given.free(MONDAY)).isEqualTo("{}");
        assertThat(given.opening("2026-03-03")).isEqualTo(hours("03-03 07:00", "03-03 15:00"));
    }

    @Test
    void on_the_autumn_day_hours_move_with_the_clock() throws SQLException {
        given.rebuild("2026-10-24", "2026-10-26");

        assertThat(given.opening("2026-10-24")).isEqualTo(hours("10-24 06:00", "10-24 14:00"));
        assertThat(given.opening("2026-10-25")).isEqualTo(hours("10-25 07:00", "10-25 15:00"));
        assertThat(given.opening("2026-10-26")).isEqualTo(hours("10-26 07:00", "10-26 15:00"));
    }

    @Test
    void on_the_spring_day_hours_move_with_the_clock() throws SQLException {
        given.rebuild("2027-03-27", "2027-03-29");

        assertThat(given.opening("2027-03-27")).contains("2027-03-27 07:00:00+00", "2027-03-27 15:00:00+00");
        assertThat(given.opening("2027-03-28")).contains("2027-03-28 06:00:00+00", "2027-03-28 14:00:00+00");
    }

    @Test
    void hours_across_the_change_are_as_long_as_they_really_are() throws SQLException {
        given.tenant().update("update office_hours set opens = '02:00', closes = '06:00'");
        given.rebuild("2026-10-25", "2026-10-25");
        given.rebuild("2027-03-28", "2027-03-28");

        assertThat(length("2026-10-25")).isEqualTo(Duration.ofHours(5));
        assertThat(length("2027-03-28")).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void the_calendar_makes_the_days_up_to_the_horizon() throws SQLException {
        given.tenant().update("update service_centre set horizon_days = 14");
        extend(MONDAY);

        assertThat(given.tenant().value("select max(day) from lane_day")).isEqualTo("2026-03-16");
        assertThat(given.tenant().value("select count(*) from lane_day")).isEqualTo("15");
        assertThat(given.free("2026-03-16")).isEqualTo(hours("03-16 07:00", "03-16 15:00"));
    }

    @Test
    void the_calendar_makes_each_day_once_and_leaves_the_others() throws SQLException {
        extend(MONDAY);
        String booked = given.free(MONDAY);
        given.tenant().update("update office_hours set opens = '08:00'");

        assertThat(extend(MONDAY)).isZero();
        assertThat(given.free(MONDAY)).isEqualTo(booked);
        extend("2026-03-03");
        assertThat(given.opening("2026-04-02")).isEqualTo(hours("04-02 05:00", "04-02 14:00")); // summer time
        assertThat(given.opening("2026-04-01")).isEqualTo(hours("04-01 06:00", "04-01 14:00"));
    }

    @Test
    void a_booking_under_way_is_waited_for_and_counted() throws Exception {
        try (Connection booking = given.tenant().bound();
                var claim = Scope.statement(
                        booking,
                        "update lane_day set free = free - '{[2026-03-02 11:00+02, 2026-03-02 11:30+02)}'::tstzmultirange"
                                + " where lane_id = ?",
                        given.lane);
                var insert = Scope.statement(
                        booking,
                        GivenCommunity.INSERT,
                        GivenCommunity.named(given.id, "under way"),
                        "UND-RWA",
                        GivenCommunity.hash(given.id + "under way"),
                        given.office,
                        given.lane,
                        given.service,
                        "2026-03-02 11:00+02",
                        "2026-03-02 11:30+02")) {
            claim.executeUpdate();
            insert.executeUpdate();
            CompletableFuture<Void> rebuild = inBackground(() -> given.rebuild(MONDAY, MONDAY));
            waitUntilSomebodyWaits();
            assertThat(rebuild).isNotDone();
            booking.commit();
            rebuild.get(10, TimeUnit.SECONDS);
        }
        assertThat(given.free(MONDAY))
                .isEqualTo(hours(
                        "03-02 07:00", "03-02 08:00", "03-02 08:30", "03-02 09:00", "03-02 09:30", "03-02 15:00"));
    }

    @Test
    void a_booking_waits_for_a_rebuild_and_takes_only_what_it_left() throws Exception {
        try (Connection head = given.tenant().bound();
                var hours = head.prepareStatement("update office_hours set closes = '12:00'");
                var rebuild = Scope.statement(
                        head,
                        "select rebuild_lane_days(?, ?, ?::date, ?::date)",
                        given.id,
                        given.office,
                        MONDAY,
                        MONDAY)) {
            hours.executeUpdate();
            rebuild.execute();
            CompletableFuture<Integer> claim = new CompletableFuture<>();
            inBackground(() -> claim.complete(given.citizen()
                    .update(
                            "update lane_day set free = free - '{[2026-03-02 14:00+02, 2026-03-02 14:30+02)}'::tstzmultirange"
                                    + " where free @> '[2026-03-02 14:00+02, 2026-03-02 14:30+02)'::tstzrange")));
            waitUntilSomebodyWaits();
            assertThat(claim).isNotDone();
            head.commit();
            assertThat(claim.get(10, TimeUnit.SECONDS)).isZero();
        }
    }

    @Test
    void a_claim_that_waited_sees_that_its_service_was_taken_from_the_lane() throws Exception {
        try (Connection head = given.tenant().bound();
                var service = head.prepareStatement("delete from lane_service");
                var rebuild = Scope.statement(
                        head,
                        "select rebuild_lane_days(?, ?, ?::date, ?::date)",
                        given.id,
                        given.office,
                        MONDAY,
                        MONDAY)) {
            service.executeUpdate();
            rebuild.execute();
            CompletableFuture<String> claim = new CompletableFuture<>();
            inBackground(() -> claim.complete(given.citizen().value("""
                    with claimed as (
                        update lane_day d
                           set free = d.free - '{[2026-03-02 14:00+02, 2026-03-02 14:30+02)}'::tstzmultirange
                          from lane_service x
                         where x.lane_id = d.lane_id and d.free @> '[2026-03-02 14:00+02, 2026-03-02 14:30+02)'::tstzrange
                     returning d.tenant_id, d.lane_id)
                    select count(*) || ' ' || count(*) filter (where still_gives(tenant_id, lane_id, ?)) from claimed""", given.service)));
            waitUntilSomebodyWaits();
            head.commit();
            assertThat(claim.get(10, TimeUnit.SECONDS)).isEqualTo("1 0");
        }
    }

    @Test
    void a_second_rebuild_waits_for_the_first_and_sees_what_was_booked_meanwhile() throws Exception {
        try (Connection first = given.tenant().bound();
                var rebuild = Scope.statement(
                        first, "select rebuild_lane_days(?, ?, '2026-03-09', '2026-03-09')", given.id, given.office);
                var book = Scope.statement(
                        first,
                        GivenCommunity.INSERT,
                        GivenCommunity.named(given.id, "meanwhile"),
                        "MEA-NWH",
                        GivenCommunity.hash(given.id + "meanwhile"),
                        given.office,
                        given.lane,
                        given.service,
                        "2026-03-09 11:00+02",
                        "2026-03-09 11:30+02")) {
            rebuild.execute();
            CompletableFuture<Void> second = inBackground(() -> given.rebuild("2026-03-09", "2026-03-09"));
            waitUntilSomebodyWaits();
            book.executeUpdate();
            first.commit();
            second.get(10, TimeUnit.SECONDS);
        }
        assertThat(given.free("2026-03-09"))
                .isEqualTo(hours("03-09 07:00", "03-09 09:00", "03-09 09:30", "03-09 15:00"));
    }

    @Test
    void a_centre_cannot_rebuild_its_neighbours_days() throws SQLException {
        GivenCommunity neighbour = GivenCommunity.in(TestDatabase.bare());
        neighbour.tenant().update("update office_hours set opens = '08:00'");
        given.tenant()
                .rows(
                        "select rebuild_lane_days(?, ?, ?::date, ?::date)",
                        neighbour.id,
                        neighbour.office,
                        MONDAY,
                        MONDAY);

        assertThat(neighbour.opening(MONDAY)).isEqualTo(hours("03-02 07:00", "03-02 15:00"));
    }

    /** How many days of the given lane were made. */
    private long extend(String from) throws SQLException {
        long before = count(given.lane);
        Scope.of(TestDatabase.bare(), "calendar").rows("select extend_calendar(?::date)", from);
        return count(given.lane) - before;
    }

    private long count(UUID lane) throws SQLException {
        return Long.parseLong(given.tenant().value("select count(*) from lane_day where lane_id = ?", lane));
    }

    private Duration length(String day) throws SQLException {
        return Duration.ofSeconds(Long.parseLong(given.tenant()
                .value(
                        "select extract(epoch from upper(opening) - lower(opening))::bigint from lane_day where day = ?::date",
                        day)));
    }

    private static String hours(String... bounds) {
        StringBuilder ranges = new StringBuilder("{");
        for (int at = 0; at < bounds.length; at += 2) {
            ranges.append(at == 0 ? "" : ",")
                    .append("[\"2026-%s:00+00\",\"2026-%s:00+00\")".formatted(bounds[at], bounds[at + 1]));
        }
        return ranges.append('}').toString();
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static CompletableFuture<Void> inBackground(Work work) {
        return CompletableFuture.runAsync(() -> {
            try {
                work.run();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void waitUntilSomebodyWaits() throws Exception {
        try (Connection owner = TestDatabase.bare().owner();
                var waiting = owner.prepareStatement("select count(*) from pg_locks where not granted")) {
            for (int attempt = 0; attempt < 200; attempt++) {
                try (var row = waiting.executeQuery()) {
                    row.next();
                    if (row.getInt(1) > 0) {
                        return;
                    }
                }
                TimeUnit.MILLISECONDS.sleep(25);
            }
        }
        throw new AssertionError("nobody waits for a lock");
    }
}
