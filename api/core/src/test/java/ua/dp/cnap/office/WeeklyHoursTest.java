package ua.dp.cnap.office;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WeeklyHoursTest {

    private static final Reception NINE_TO_SIX = Reception.between(LocalTime.of(9, 0), LocalTime.of(18, 0));

    private final WeeklyHours hours = new WeeklyHours(Map.of(MONDAY, NINE_TO_SIX, FRIDAY, NINE_TO_SIX));

    @Test
    void it_is_open_from_the_first_moment_to_before_the_last() {
        assertThat(hours.openAt(kyiv("2026-03-02T09:00"))).isTrue();
        assertThat(hours.openAt(kyiv("2026-03-02T17:59:59"))).isTrue();
        assertThat(hours.openAt(kyiv("2026-03-02T18:00"))).isFalse();
        assertThat(hours.openAt(kyiv("2026-03-02T08:59:59"))).isFalse();
    }

    @Test
    void a_visit_that_ends_at_closing_time_is_covered_and_one_minute_longer_is_not() {
        assertThat(hours.cover(kyiv("2026-03-02T17:30"), kyiv("2026-03-02T18:00")))
                .isTrue();
        assertThat(hours.cover(kyiv("2026-03-02T17:30"), kyiv("2026-03-02T18:01")))
                .isFalse();
    }

    @Test
    void after_closing_it_opens_on_the_next_day_of_reception() {
        assertThat(hours.opensAfter(kyiv("2026-03-02T19:00")))
                .hasValueSatisfying(
                        at -> assertThat(at.toLocalDateTime()).isEqualTo(LocalDateTime.parse("2026-03-06T09:00")));
    }

    @Test
    void an_office_of_one_day_opens_again_in_a_week() {
        WeeklyHours mondays = new WeeklyHours(Map.of(MONDAY, NINE_TO_SIX));

        assertThat(mondays.opensAfter(kyiv("2026-03-02T09:00")))
                .hasValueSatisfying(
                        at -> assertThat(at.toLocalDateTime()).isEqualTo(LocalDateTime.parse("2026-03-09T09:00")));
    }

    @Test
    void without_hours_it_never_opens() {
        assertThat(new WeeklyHours(Map.of()).opensAfter(kyiv("2026-03-02T09:00")))
                .isEmpty();
    }

    @Test
    void on_both_days_when_clocks_change_the_wall_clock_decides() {
        WeeklyHours sundays = new WeeklyHours(Map.of(SUNDAY, NINE_TO_SIX));

        assertThat(sundays.openAt(Instant.parse("2027-03-28T06:00:00Z"))).isTrue(); // 09:00, already +03
        assertThat(sundays.openAt(Instant.parse("2027-03-28T05:59:59Z"))).isFalse();
        assertThat(sundays.openAt(Instant.parse("2026-10-25T07:00:00Z"))).isTrue(); // 09:00, already +02
        assertThat(sundays.openAt(Instant.parse("2026-10-25T06:59:59Z"))).isFalse();
    }

    private static Instant kyiv(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(WeeklyHours.KYIV).toInstant();
    }
}
