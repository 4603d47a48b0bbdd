package ua.dp.cnap.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RosterLineTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final UUID WORKPLACE = UUID.randomUUID();

    @Test
    void a_shift_of_every_week_is_on_its_weekday_while_it_is_valid() {
        RosterLine line = line(MONDAY, MONDAY.plusWeeks(2), 1, 1);

        assertThat(mondays(line)).containsExactly(0, 1, 2);
        assertThat(line.isOn(MONDAY.plusDays(1))).isFalse();
    }

    @Test
    void weeks_take_turns_from_the_week_in_which_the_version_begins() {
        LocalDate wednesday = MONDAY.plusDays(2);

        assertThat(mondays(line(MONDAY, LocalDate.MAX, 2, 1))).containsExactly(0, 2, 4, 6);
        assertThat(mondays(line(MONDAY, LocalDate.MAX, 2, 2))).containsExactly(1, 3, 5, 7);
        assertThat(mondays(line(wednesday, LocalDate.MAX, 2, 1))).containsExactly(2, 4, 6);
        assertThat(mondays(line(wednesday, LocalDate.MAX, 3, 3))).containsExactly(2, 5);
    }

    @Test
    void a_span_that_is_cut_out_leaves_the_rhythm_before_and_after() {
        for (int week = 1; week <= 3; week++) {
            RosterLine line = line(MONDAY, LocalDate.MAX, 3, week);
            List<Integer> left =
                    mondays(line).stream().filter(w -> w < 2 || w > 3).toList();

            List<RosterLine> parts = line.without(
                            MONDAY.plusWeeks(2), MONDAY.plusWeeks(3).plusDays(6))
                    .toList();

            assertThat(parts).hasSize(2);
            assertThat(parts.getFirst().id()).isEqualTo(line.id());
            assertThat(parts.stream().flatMap(p -> mondays(p).stream())).containsExactlyElementsOf(left);
        }
    }

    @Test
    void a_span_that_begins_before_leaves_the_end_under_the_same_id() {
        RosterLine line = line(MONDAY, LocalDate.MAX, 1, 1);

        assertThat(line.without(MONDAY.minusWeeks(1), MONDAY.plusDays(6)))
                .singleElement()
                .satisfies(rest -> {
                    assertThat(rest.id()).isEqualTo(line.id());
                    assertThat(rest.from()).isEqualTo(MONDAY.plusWeeks(1));
                });
    }

    @Test
    void nothing_is_left_of_what_lies_within_and_everything_of_what_lies_outside() {
        RosterLine line = line(MONDAY, MONDAY.plusWeeks(1), 1, 1);

        assertThat(line.without(MONDAY, LocalDate.MAX)).isEmpty();
        assertThat(line.without(MONDAY.minusWeeks(2), MONDAY.minusDays(1))).containsExactly(line);
        assertThat(line.without(MONDAY.plusWeeks(2), LocalDate.MAX)).containsExactly(line);
    }

    private static RosterLine line(LocalDate from, LocalDate until, int weeks, int week) {
        Shift shift = new Shift(week, DayOfWeek.MONDAY, WORKPLACE, LocalTime.of(9, 0), LocalTime.of(13, 0));
        return new RosterLine(UUID.randomUUID(), from, until, weeks, shift);
    }

    /** Which Mondays of eight, counted from the first, the line is on. */
    private static List<Integer> mondays(RosterLine line) {
        return Stream.iterate(0, i -> i < 8, i -> i + 1)
                .filter(i -> line.isOn(MONDAY.plusWeeks(i)))
                .toList();
    }
}
