package ua.dp.cnap.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.ServerSecret;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonMarksTest {

    private final PersonMarks marks = with("a secret of the server");

    @Test
    void a_name_is_the_same_however_it_was_written() {
        String mark = marks.ofName("Мар’яненко-Зоря", "Ганна");

        assertThat(marks.ofName("МАРЯНЕНКО ЗОРЯ", "ганна")).isEqualTo(mark);
        assertThat(marks.ofName("Мар'яненко Зоря", " Ганна ")).isEqualTo(mark);
        assertThat(marks.ofName("Ганна", "Мар’яненко-Зоря")).isNotEqualTo(mark);
    }

    @Test
    void letters_that_are_written_in_two_ways_are_one() {
        assertThat(marks.ofName("Їжак", "Йосип")).isEqualTo(marks.ofName("І\u0308жак", "И\u0306осип"));
    }

    @Test
    void a_mark_is_sixteen_bytes_and_tells_nothing_of_the_phone() {
        assertThat(marks.ofPhone("+380671112233")).matches("[0-9a-f]{32}").doesNotContain("671112233");
        assertThat(marks.ofPhone("+380671112234")).isNotEqualTo(marks.ofPhone("+380671112233"));
    }

    @Test
    void who_does_not_have_the_secret_cannot_make_the_mark() {
        assertThat(with("another secret").ofPhone("+380671112233")).isNotEqualTo(marks.ofPhone("+380671112233"));
    }

    @Test
    void a_phone_and_a_name_never_share_a_mark() {
        assertThat(marks.ofName("Оля", "")).isNotEqualTo(marks.ofPhone("оля"));
    }

    private static PersonMarks with(String secret) {
        PersonMarks marks = new PersonMarks();
        marks.secret = ServerSecret.of(secret);
        return marks;
    }
}
