package ua.dp.cnap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormatsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private final Formats uk = Formats.in(Language.UK);
    private final Formats en = Formats.in(Language.EN);

    @Test
    void dates_are_written_as_people_say_them() {
        assertThat(uk.date(MONDAY)).isEqualTo("2 березня 2026");
        assertThat(uk.day(MONDAY)).isEqualTo("понеділок, 2 березня");
        assertThat(uk.month(YearMonth.of(2026, 3))).isEqualTo("березень 2026");
        assertThat(uk.weekday(DayOfWeek.FRIDAY)).isEqualTo("пʼятниця");
        assertThat(uk.shortWeekday(DayOfWeek.MONDAY)).isEqualTo("пн");
        assertThat(en.day(MONDAY)).isEqualTo("Monday, 2 March");
    }

    @Test
    void an_instant_is_shown_on_the_clocks_of_kyiv_in_winter_and_summer() {
        assertThat(uk.time(Instant.parse("2026-03-02T07:00:00Z"))).isEqualTo("09:00");
        assertThat(uk.time(Instant.parse("2026-07-02T06:00:00Z"))).isEqualTo("09:00");
        assertThat(uk.dayAndTime(Instant.parse("2026-03-02T07:00:00Z"))).isEqualTo("понеділок, 2 березня, 09:00");
    }

    @Test
    void an_instant_near_midnight_belongs_to_the_day_in_kyiv() {
        assertThat(uk.day(Instant.parse("2026-03-01T22:30:00Z"))).isEqualTo("понеділок, 2 березня");
    }

    @Test
    void hours_are_joined_by_a_dash() {
        assertThat(uk.hours(LocalTime.of(8, 0), LocalTime.of(17, 30))).isEqualTo("08:00–17:30");
    }

    @Test
    void phones_are_grouped_for_reading_aloud() {
        assertThat(uk.phone("+380671234567")).isEqualTo("+380 67 123 45 67");
        assertThat(uk.phone("0800500459")).isEqualTo("0 800 500 459");
        assertThat(uk.phone("+48221234567")).isEqualTo("+48221234567");
    }

    @Test
    void money_shows_kopecks_only_when_there_are_any() {
        assertThat(uk.money(new BigDecimal("49.92"))).isEqualTo("49,92\u00a0грн");
        assertThat(uk.money(new BigDecimal("330.00"))).isEqualTo("330\u00a0грн");
        assertThat(en.money(new BigDecimal("49.92"))).isEqualTo("UAH\u00a049.92");
    }
}
