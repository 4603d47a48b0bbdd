package ua.dp.cnap.card;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.office.WeeklyHours;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CentreFactsTest {

    private static final Reception USUAL = new Reception(LocalTime.of(8, 0), LocalTime.of(17, 0));
    private static final Reception LATE = new Reception(LocalTime.of(8, 0), LocalTime.of(20, 0));

    @Test
    void days_with_the_same_hours_are_told_together() {
        WeeklyHours week = new WeeklyHours(
                Map.of(MONDAY, USUAL, TUESDAY, LATE, WEDNESDAY, USUAL, THURSDAY, USUAL, FRIDAY, USUAL, SUNDAY, USUAL));

        assertThat(CentreFacts.hours(week))
                .isEqualTo("пн 08:00–17:00, вт 08:00–20:00, ср–пт 08:00–17:00, нд 08:00–17:00");
    }

    @Test
    void a_whole_week_is_one_span_and_no_day_is_nothing() {
        assertThat(CentreFacts.hours(new WeeklyHours(Map.of(
                        MONDAY, USUAL, TUESDAY, USUAL, WEDNESDAY, USUAL, THURSDAY, USUAL, FRIDAY, USUAL, SATURDAY,
                        USUAL, SUNDAY, USUAL))))
                .isEqualTo("пн–нд 08:00–17:00");
        assertThat(CentreFacts.hours(new WeeklyHours(Map.of()))).isEmpty();
    }
}
