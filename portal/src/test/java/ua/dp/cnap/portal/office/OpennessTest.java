package ua.dp.cnap.portal.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.office.ReceptionTime;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.portal.Samples;
import ua.dp.cnap.ui.Formats;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

/** Hours of the sample: Monday to Friday 8–17, Tuesday until 20. 2 March 2026 is a Monday. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpennessTest {

    @Test
    void during_reception_it_says_until_when() {
        assertThat(at("2026-03-02T10:20")).isEqualTo("Зараз відчинено, до 17:00");
    }

    @Test
    void in_the_last_hour_it_warns() {
        assertThat(at("2026-03-02T16:00")).isEqualTo("Зачиняється о 17:00");
    }

    @Test
    void before_reception_it_says_when_it_opens_today() {
        assertThat(at("2026-03-02T07:59")).isEqualTo("Відчиниться о 08:00");
    }

    @Test
    void after_reception_it_says_tomorrow() {
        assertThat(at("2026-03-02T17:00")).isEqualTo("Відчиниться завтра о 08:00");
    }

    @Test
    void at_the_weekend_it_names_the_day() {
        assertThat(at("2026-03-07T12:00")).isEqualTo("Відчиниться: пн, 08:00");
    }

    @Test
    void on_the_day_the_clocks_change_hours_stay_those_of_the_wall_clock() {
        assertThat(at("2026-03-29T23:00")).isEqualTo("Відчиниться завтра о 08:00");
        assertThat(at("2026-03-30T08:00")).isEqualTo("Зараз відчинено, до 17:00");
    }

    @Test
    void while_it_is_paused_it_says_so_whatever_the_hours() {
        assertThat(text(Openness.paused())).isEqualTo("Прийом призупинено");
    }

    @Test
    void without_hours_it_promises_nothing() {
        Openness openness = Openness.of(new ReceptionTime(new WeeklyHours(Map.of()), List.of()), Samples.NOW);
        assertThat(text(openness)).isEqualTo("Години уточніть телефоном");
    }

    private static String at(String kyiv) {
        Instant now = LocalDateTime.parse(kyiv).atZone(Formats.ZONE).toInstant();
        return text(Openness.of(new ReceptionTime(Samples.hours(), List.of()), now));
    }

    private static String text(Openness openness) {
        return openness.text(Texts.in(Language.UK), Formats.in(Language.UK));
    }
}
