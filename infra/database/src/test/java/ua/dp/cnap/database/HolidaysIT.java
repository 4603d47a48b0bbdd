package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Christmas of 2028, after martial law has ended and while it lasts: the days that were made before follow. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HolidaysIT {

    private static final String CHRISTMAS = "2028-12-25";
    private static final String OPEN = "{[\"2028-12-25 07:00:00+00\",\"2028-12-25 15:00:00+00\")}";
    private static final String BOOKED = "{[\"2028-12-25 07:00:00+00\",\"2028-12-25 08:00:00+00\"),"
            + "[\"2028-12-25 08:30:00+00\",\"2028-12-25 15:00:00+00\")}";

    private final Scope coordinator = Scope.of(TestDatabase.bare(), "coordinator");
    private GivenCommunity given;

    @BeforeEach
    void somebody_has_booked_on_christmas() throws SQLException {
        given = GivenCommunity.in(TestDatabase.bare());
        given.book(
                GivenCommunity.named(given.id, "christmas"),
                GivenCommunity.hash(given.id + "christmas"),
                CHRISTMAS + " 10:00+02",
                CHRISTMAS + " 10:30+02");
        given.rebuild(CHRISTMAS, CHRISTMAS);
    }

    @AfterEach
    void martial_law_lasts() throws SQLException {
        endsOn(null);
    }

    @Test
    void when_martial_law_ends_the_day_closes_and_the_visit_stays() throws SQLException {
        assertThat(given.opening(CHRISTMAS)).isEqualTo(OPEN);

        endsOn("2028-12-01");
        assertThat(apply()).isPositive();

        assertThat(given.opening(CHRISTMAS)).isEqualTo("{}");
        assertThat(given.free(CHRISTMAS)).isEqualTo("{}");
        assertThat(given.tenant()
                        .value("select count(*) from appointment where starts_at > '2028-12-01' and status = 'BOOKED'"))
                .isEqualTo("1");
        assertThat(apply()).isZero();
    }

    @Test
    void when_it_goes_on_after_all_the_day_opens_again_without_the_booked_time() throws SQLException {
        endsOn("2028-12-01");
        apply();
        endsOn(null);

        assertThat(apply()).isPositive();
        assertThat(given.opening(CHRISTMAS)).isEqualTo(OPEN);
        assertThat(given.free(CHRISTMAS)).isEqualTo(BOOKED);
    }

    @Test
    void what_was_said_is_kept_and_nobody_changes_it() throws SQLException {
        endsOn("2028-12-01");

        assertThat(coordinator.value("select ends_on from martial_law_change order by seq desc limit 1"))
                .isEqualTo("2028-12-01");
        assertThatThrownBy(() -> coordinator.update("delete from martial_law_change"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void two_periods_never_meet() {
        assertThatThrownBy(() -> coordinator.update("insert into martial_law (starts_on) values ('2030-01-01')"))
                .hasMessageContaining("ex_martial_law_periods_do_not_overlap");
    }

    private void endsOn(String day) throws SQLException {
        coordinator.update("update martial_law set ends_on = ?::date where starts_on = '2022-02-24'", day);
    }

    private static long apply() throws SQLException {
        return Long.parseLong(Scope.of(TestDatabase.bare(), "calendar").value("select apply_holidays('2028-12-20')"));
    }
}
