package ua.dp.cnap.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.community.CommunityArea;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StopWishTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final CommunityArea AREA = new CommunityArea(47.66, 33.72);

    private final List<FieldError> wrong = new ArrayList<>();

    @Test
    void a_stop_without_an_end_is_one_day() {
        assertThat(read(TODAY.plusDays(1), null, null).days()).containsExactly(TODAY.plusDays(1));
    }

    @Test
    void a_rhythm_counts_weeks_from_its_first_day_over_the_change_of_the_clock() {
        assertThat(read(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 4, 20), 2).days())
                .containsExactly(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 14));
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_cannot_be_is_said_at_its_field() {
        new StopWish(TODAY.minusDays(1), TODAY.minusDays(2), 9, LocalTime.NOON, LocalTime.NOON, "", "Дане", 47.7, 33.7)
                .read(TODAY, AREA, wrong);

        assertThat(wrong)
                .extracting(e -> e.field() + " " + e.code())
                .containsExactly(
                        "day in-the-past",
                        "until ends-before-it-begins",
                        "everyWeeks not-a-count",
                        "closes ends-before-it-begins",
                        "place missing");
    }

    @Test
    void nobody_plans_more_than_a_year() {
        read(TODAY, TODAY.plusDays(367), 1);

        assertThat(wrong).extracting(FieldError::code).containsExactly("longer-than-a-year");
    }

    private StopWish read(LocalDate day, LocalDate until, Integer everyWeeks) {
        return new StopWish(
                        day,
                        until,
                        everyWeeks,
                        LocalTime.of(10, 0),
                        LocalTime.of(13, 0),
                        "біля клубу",
                        "Дане",
                        47.7,
                        33.7)
                .read(TODAY, AREA, wrong);
    }
}
