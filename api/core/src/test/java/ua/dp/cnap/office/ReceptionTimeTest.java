package ua.dp.cnap.office;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceptionTimeTest {

    private static final UUID OFFICE = UUID.randomUUID();
    private static final Reception NINE_TO_SIX = Reception.between(LocalTime.of(9, 0), LocalTime.of(18, 0));

    private final ReceptionTime hours = usual(Map.of(MONDAY, NINE_TO_SIX, FRIDAY, NINE_TO_SIX));

    @Test
    void it_is_open_from_the_first_moment_to_before_the_last() {
        assertThat(hours.openAt(kyiv("2026-03-02T09:00"))).isTrue();
        assertThat(hours.openAt(kyiv("2026-03-02T17:59:59"))).isTrue();
        assertThat(hours.openAt(kyiv("2026-03-02T18:00"))).isFalse();
        assertThat(hours.openAt(kyiv("2026-03-02T08:59:59"))).isFalse();
    }

    @Test
    void after_closing_it_opens_on_the_next_day_of_reception() {
        assertThat(hours.opensAfter(kyiv("2026-03-02T19:00")))
                .hasValueSatisfying(
                        at -> assertThat(at.toLocalDateTime()).isEqualTo(LocalDateTime.parse("2026-03-06T09:00")));
    }

    @Test
    void an_office_of_one_day_opens_again_in_a_week() {
        ReceptionTime mondays = usual(Map.of(MONDAY, NINE_TO_SIX));

        assertThat(mondays.opensAfter(kyiv("2026-03-02T09:00")))
                .hasValueSatisfying(
                        at -> assertThat(at.toLocalDateTime()).isEqualTo(LocalDateTime.parse("2026-03-09T09:00")));
    }

    @Test
    void without_hours_it_never_opens() {
        assertThat(usual(Map.of()).opensAfter(kyiv("2026-03-02T09:00"))).isEmpty();
    }

    @Test
    void on_both_days_when_clocks_change_the_wall_clock_decides() {
        ReceptionTime sundays = usual(Map.of(SUNDAY, NINE_TO_SIX));

        assertThat(sundays.openAt(Instant.parse("2027-03-28T06:00:00Z"))).isTrue(); // 09:00, already +03
        assertThat(sundays.openAt(Instant.parse("2027-03-28T05:59:59Z"))).isFalse();
        assertThat(sundays.openAt(Instant.parse("2026-10-25T07:00:00Z"))).isTrue(); // 09:00, already +02
        assertThat(sundays.openAt(Instant.parse("2026-10-25T06:59:59Z"))).isFalse();
    }

    @Test
    void a_series_beats_the_weekly_hours_and_an_exception_beats_the_series() {
        LocalDate monday = LocalDate.parse("2026-03-02");
        HoursSeries fortnightly = series(MONDAY, 2, null, Reception.between(LocalTime.of(8, 0), LocalTime.of(14, 0)));
        ReceptionTime time = new ReceptionTime(
                hours.week(), List.of(closed(null, "2026-03-16", "2026-03-16")), List.of(fortnightly), Set.of());

        assertThat(time.on(monday)).isEqualTo(fortnightly.reception());
        assertThat(time.on(monday.plusWeeks(1))).contains(NINE_TO_SIX);
        assertThat(time.on(monday.plusWeeks(2))).isEmpty();
    }

    @Test
    void a_holiday_closes_what_no_exception_opens() {
        LocalDate monday = LocalDate.parse("2026-03-02");
        Set<LocalDate> daysOff = Set.of(monday);

        assertThat(new ReceptionTime(hours.week(), List.of(), List.of(series(MONDAY, 1, null, NINE_TO_SIX)), daysOff)
                        .on(monday))
                .isEmpty();
        assertThat(new ReceptionTime(hours.week(), List.of(open(monday)), List.of(), daysOff).on(monday))
                .contains(NINE_TO_SIX);
    }

    @Test
    void a_series_knows_its_weeks_and_its_days_of_the_month() {
        assertThat(series(SATURDAY, 2, null, null).days().limit(3))
                .containsExactly(
                        LocalDate.parse("2026-03-07"), LocalDate.parse("2026-03-21"), LocalDate.parse("2026-04-04"));
        assertThat(series(FRIDAY, 1, 1, null).days().limit(2))
                .containsExactly(LocalDate.parse("2026-03-06"), LocalDate.parse("2026-04-03"));
        assertThat(series(FRIDAY, 1, -1, null).days().limit(3))
                .containsExactly(
                        LocalDate.parse("2026-03-27"), LocalDate.parse("2026-04-24"), LocalDate.parse("2026-05-29"));
    }

    private static HoursSeries series(DayOfWeek day, int everyWeeks, Integer monthWeek, Reception times) {
        return new HoursSeries(
                UUID.randomUUID(),
                OFFICE,
                "Серія",
                LocalDate.parse("2026-03-02"),
                LocalDate.parse("2026-12-31"),
                day,
                everyWeeks,
                monthWeek,
                times);
    }

    private static HoursException open(LocalDate day) {
        return new HoursException(
                UUID.randomUUID(),
                OFFICE,
                day,
                day,
                HoursException.Effect.HOURS,
                HoursException.Cause.HOLIDAY,
                NINE_TO_SIX,
                null);
    }

    @Test
    void a_closed_day_is_passed_over() {
        ReceptionTime time = with(closed(null, "2026-03-06", "2026-03-08"));

        assertThat(time.openAt(kyiv("2026-03-06T10:00"))).isFalse();
        assertThat(time.opensAfter(kyiv("2026-03-02T19:00")))
                .hasValueSatisfying(
                        at -> assertThat(at.toLocalDateTime()).isEqualTo(LocalDateTime.parse("2026-03-09T09:00")));
    }

    @Test
    void the_exception_of_the_office_beats_that_of_the_centre() {
        HoursException own =
                exception(OFFICE, "2026-03-06", "2026-03-06", HoursException.Effect.HOURS, "10:00", "12:00");
        ReceptionTime time = with(closed(null, "2026-03-01", "2026-03-31"), own);

        assertThat(time.on(LocalDate.parse("2026-03-06"))).contains(own.times());
        assertThat(time.on(LocalDate.parse("2026-03-02"))).isEmpty();
    }

    @Test
    void an_interruption_closes_for_a_while() {
        ReceptionTime time = with(
                exception(OFFICE, "2026-03-02", "2026-03-02", HoursException.Effect.INTERRUPTION, "12:00", "14:00"));

        assertThat(time.closesAfter(kyiv("2026-03-02T10:00")).orElseThrow().toLocalTime())
                .isEqualTo(LocalTime.of(12, 0));
        assertThat(time.openAt(kyiv("2026-03-02T13:00"))).isFalse();
        assertThat(time.opensAfter(kyiv("2026-03-02T13:00")).orElseThrow().toLocalTime())
                .isEqualTo(LocalTime.of(14, 0));
        assertThat(time.openAt(kyiv("2026-03-02T14:00"))).isTrue();
    }

    private ReceptionTime with(HoursException... exceptions) {
        return new ReceptionTime(hours.week(), List.of(exceptions));
    }

    private static HoursException closed(UUID office, String from, String until) {
        return exception(office, from, until, HoursException.Effect.CLOSED, null, null);
    }

    private static HoursException exception(
            UUID office, String from, String until, HoursException.Effect effect, String opens, String closes) {
        return new HoursException(
                UUID.randomUUID(),
                office,
                LocalDate.parse(from),
                LocalDate.parse(until),
                effect,
                HoursException.Cause.REPAIR,
                opens == null ? null : new Reception(LocalTime.parse(opens), LocalTime.parse(closes)),
                null);
    }

    private static ReceptionTime usual(Map<DayOfWeek, Reception> days) {
        return new ReceptionTime(new WeeklyHours(days), List.of());
    }

    private static Instant kyiv(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(WeeklyHours.KYIV).toInstant();
    }
}
