package ua.dp.cnap.office;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.community.Community.Type;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LawfulHoursTest {

    private static final Reception SEVEN_HOURS = Reception.between(LocalTime.of(9, 0), LocalTime.of(16, 0));
    private static final Reception UNTIL_EIGHT = Reception.between(LocalTime.of(9, 0), LocalTime.of(20, 0));

    @Test
    void six_days_of_seven_hours_and_one_evening_are_lawful_in_a_city() {
        assertThat(LawfulHours.broken(Office.Kind.MAIN_OFFICE, Type.URBAN, week(6, UNTIL_EIGHT)))
                .isEmpty();
    }

    @Test
    void five_days_are_too_few_in_a_city() {
        assertThat(LawfulHours.broken(Office.Kind.MAIN_OFFICE, Type.URBAN, week(5, UNTIL_EIGHT)))
                .extracting(FieldError::code)
                .containsExactly("too-few-days");
    }

    @Test
    void a_settlement_needs_five_days_and_an_evening() {
        assertThat(LawfulHours.broken(Office.Kind.MAIN_OFFICE, Type.SETTLEMENT, week(5, UNTIL_EIGHT)))
                .isEmpty();
        assertThat(LawfulHours.broken(Office.Kind.MAIN_OFFICE, Type.SETTLEMENT, week(5, SEVEN_HOURS)))
                .extracting(FieldError::code)
                .containsExactly("no-late-day");
    }

    @Test
    void a_village_needs_no_evening() {
        assertThat(LawfulHours.broken(Office.Kind.MAIN_OFFICE, Type.RURAL, week(5, SEVEN_HOURS)))
                .isEmpty();
    }

    @Test
    void a_day_shorter_than_seven_hours_is_named() {
        Reception short_ = Reception.between(LocalTime.of(9, 0), LocalTime.of(15, 59));

        assertThat(LawfulHours.broken(Office.Kind.MAIN_OFFICE, Type.RURAL, week(5, short_)))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(org.assertj.core.api.Assertions.tuple("hours.MONDAY", "too-short-a-day"));
    }

    @ParameterizedTest
    @EnumSource(value = Office.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "MAIN_OFFICE")
    void the_founder_decides_for_all_but_main_offices(Office.Kind kind) {
        assertThat(LawfulHours.broken(kind, Type.URBAN, new WeeklyHours(Map.of(MONDAY, SEVEN_HOURS))))
                .isEmpty();
    }

    private static WeeklyHours week(int days, Reception monday) {
        Map<DayOfWeek, Reception> week = new EnumMap<>(DayOfWeek.class);
        DayOfWeek[] order = {MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY};
        for (int i = 0; i < days; i++) {
            week.put(order[i], SEVEN_HOURS);
        }
        week.put(MONDAY, monday);
        return new WeeklyHours(week);
    }
}
