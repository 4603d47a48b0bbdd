package ua.dp.cnap.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RosterVersionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_person_is_in_one_place_at_a_time() {
        assertThat(wrong(1, shift(1, "09:00", "13:00"), shift(1, "13:00", "17:00")))
                .isEmpty();
        assertThat(wrong(2, shift(1, "09:00", "13:00"), shift(2, "09:00", "13:00")))
                .isEmpty();
        assertThat(wrong(1, shift(1, "09:00", "13:00"), shift(1, "12:30", "17:00")))
                .containsExactly("shifts.1.starts in-two-places");
        assertThat(wrong(1, shift(1, null, null), shift(1, "12:30", "17:00")))
                .containsExactly("shifts.1.starts in-two-places");
    }

    @Test
    void a_shift_ends_on_the_day_on_which_it_begins() {
        assertThat(wrong(1, shift(1, "20:00", "04:00"))).containsExactly("shifts.0.ends across-midnight");
        assertThat(wrong(1, shift(1, "09:00", "09:00"))).containsExactly("shifts.0.ends across-midnight");
        assertThat(wrong(1, shift(1, "09:00", null))).containsExactly("shifts.0.ends missing");
    }

    @Test
    void a_shift_belongs_to_one_of_the_weeks() {
        assertThat(wrong(2, shift(3, "09:00", "13:00"))).containsExactly("shifts.0.week not-a-count");
        assertThat(wrong(5)).containsExactly("weeks not-a-count");
    }

    @Test
    void a_version_does_not_change_the_past_and_ends_after_it_begins() {
        assertThat(errors(new RosterVersion(TODAY.minusDays(1), TODAY.minusDays(2), 1, List.of())))
                .containsExactly("from in-the-past", "until ends-before-it-begins");
        assertThat(errors(new RosterVersion(TODAY, TODAY, 1, List.of()))).isEmpty();
    }

    private static Shift shift(int week, String starts, String ends) {
        return new Shift(week, DayOfWeek.MONDAY, UUID.randomUUID(), time(starts), time(ends));
    }

    private static LocalTime time(String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private static List<String> wrong(int weeks, Shift... shifts) {
        return errors(new RosterVersion(TODAY, null, weeks, List.of(shifts)));
    }

    private static List<String> errors(RosterVersion version) {
        return version.wrong(TODAY).stream()
                .map(e -> e.field() + " " + e.code())
                .toList();
    }
}
