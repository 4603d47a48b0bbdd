package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A lane is promised once, whoever asks and however many at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PromisedOnceIT {

    private static final String ELEVEN = "2026-03-02 11:00+02";
    private static final String HALF_PAST = "2026-03-02 11:30+02";
    private static final String CLAIM = """
            update lane_day set free = free - tstzmultirange(tstzrange(?::timestamptz, ?::timestamptz))
             where lane_id = ? and day = '2026-03-02' and free @> tstzrange(?::timestamptz, ?::timestamptz)""";

    @Test
    void two_visits_do_not_overlap_at_a_lane() throws SQLException {
        GivenCommunity given = GivenCommunity.in(TestDatabase.bare());
        book(given, "first", ELEVEN, HALF_PAST);

        assertThatThrownBy(() -> book(given, "second", "2026-03-02 11:15+02", "2026-03-02 11:45+02"))
                .hasMessageContaining("ex_appointment_lane_is_free");
        book(given, "next", HALF_PAST, "2026-03-02 12:00+02");
    }

    @Test
    void somebody_served_or_arrived_holds_the_time_like_somebody_booked() throws SQLException {
        for (String status : List.of("BOOKED", "ARRIVED", "SERVED")) {
            GivenCommunity given = GivenCommunity.in(TestDatabase.bare());
            book(given, "first", ELEVEN, HALF_PAST);
            given.tenant().update("update appointment set status = ?", status);

            assertThatThrownBy(() -> book(given, "second", ELEVEN, HALF_PAST))
                    .as(status)
                    .hasMessageContaining("ex_appointment_lane_is_free");
        }
    }

    @Test
    void a_cancelled_or_missed_visit_gives_its_time_back() throws SQLException {
        for (String status : List.of("CANCELLED", "MISSED")) {
            GivenCommunity given = GivenCommunity.in(TestDatabase.bare());
            UUID first = book(given, "first", ELEVEN, HALF_PAST);
            given.tenant().update("update appointment set status = ? where id = ?", status, first);

            book(given, "second", ELEVEN, HALF_PAST);
            assertThatThrownBy(
                            () -> given.tenant().update("update appointment set status = 'BOOKED' where id = ?", first))
                    .as(status)
                    .hasMessageContaining("ex_appointment_lane_is_free");
        }
    }

    @Test
    void of_many_claims_of_one_time_one_wins() throws Exception {
        GivenCommunity given = GivenCommunity.in(TestDatabase.bare());
        AtomicInteger won = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int citizen = 0; citizen < 24; citizen++) {
                threads.submit(() -> {
                    start.await();
                    return won.addAndGet(
                            given.citizen().update(CLAIM, ELEVEN, HALF_PAST, given.lane, ELEVEN, HALF_PAST));
                });
            }
            start.countDown();
        }
        assertThat(won).hasValue(1);
        assertThat(given.free("2026-03-02")).doesNotContain("09:00:00+00\",\"2026-03-02 09:30");
    }

    @Test
    void a_claim_outside_the_opening_takes_nothing() throws SQLException {
        GivenCommunity given = GivenCommunity.in(TestDatabase.bare());
        String early = "2026-03-02 08:45+02";
        String late = "2026-03-02 09:15+02";

        assertThat(given.citizen().update(CLAIM, early, late, given.lane, early, late))
                .isZero();
    }

    @Test
    void nobody_frees_time_outside_the_opening() throws SQLException {
        GivenCommunity given = GivenCommunity.in(TestDatabase.bare());

        assertThatThrownBy(() -> given.citizen()
                        .update("update lane_day set free ="
                                + " tstzmultirange(tstzrange('2026-03-02 03:00+02', '2026-03-02 04:00+02'))"))
                .hasMessageContaining("ck_lane_day_free_lies_in_opening");
    }

    @Test
    void one_key_makes_one_appointment() throws SQLException {
        GivenCommunity given = GivenCommunity.in(TestDatabase.bare());
        UUID again = GivenCommunity.named(given.id, "again");

        assertThatThrownBy(() -> given.book(again, given.key, ELEVEN, HALF_PAST))
                .hasMessageContaining("uq_appointment_manage_key");
    }

    private static UUID book(GivenCommunity given, String name, String startsAt, String endsAt) throws SQLException {
        UUID id = GivenCommunity.named(given.id, name);
        given.book(id, GivenCommunity.hash(id.toString()), startsAt, endsAt);
        return id;
    }
}
