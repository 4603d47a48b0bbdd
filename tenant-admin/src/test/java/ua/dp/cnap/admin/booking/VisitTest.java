package ua.dp.cnap.admin.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.dp.cnap.admin.booking.Booked.visit;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VisitTest {

    private final Visit visit = visit().of("Лук’яненко").line();

    @Test
    void is_found_by_the_beginning_of_a_name() {
        assertThat(visit.isLike("лукян дар")).isTrue();
        assertThat(visit.isLike("яненко")).isFalse();
    }

    @Test
    void is_found_by_the_code_with_or_without_its_hyphen() {
        assertThat(visit.isLike("k7m2")).isTrue();
        assertThat(visit.isLike("K7M-2QX")).isTrue();
    }

    @Test
    void is_found_by_digits_of_the_phone() {
        assertThat(visit.isLike("0671234567")).isTrue();
        assertThat(visit.isLike("4567")).isTrue();
    }

    @Test
    void everybody_is_found_when_nothing_was_typed() {
        assertThat(visit.isLike("  ")).isTrue();
    }

    @Test
    void the_person_does_not_get_into_a_log() {
        assertThat(visit.toString()).doesNotContain("Лук", "380");
    }
}
