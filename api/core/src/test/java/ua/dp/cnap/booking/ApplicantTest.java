package ua.dp.cnap.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.Typed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicantTest {

    private final List<FieldError> wrong = new ArrayList<>();

    @Test
    void a_person_without_patronymic_and_email_is_complete() {
        Applicant person = Applicant.of("Коваль", "Олена", " ", "0671234567", null, wrong);

        assertThat(wrong).isEmpty();
        assertThat(person.patronymic()).isNull();
        assertThat(person.email()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0671234567, +380671234567",
        "+38 (067) 123-45-67, +380671234567",
        "380671234567, +380671234567",
        "+48 512 345 678, +48512345678"
    })
    void a_phone_is_kept_in_one_form(String typed, String kept) {
        assertThat(Typed.phone("phone", typed, wrong)).isEqualTo(kept);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "телефон", "+380", "06712345678901234567", "067123456", "0671234567;drop"})
    void what_is_no_phone_is_refused_by_name(String typed) {
        assertThat(Typed.phone("applicant.phone", typed, wrong)).isNull();
        assertThat(wrong)
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("applicant.phone", "not-a-phone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Дар'я", "Дарʼя", "Дар’я", "Дар`я"})
    void all_apostrophes_are_one(String typed) {
        assertThat(Applicant.of("Коваль", typed, null, "0671234567", null, wrong)
                        .givenName())
                .isEqualTo("Дар’я");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "Олена; drop table", "О\u0000", "123", "-", "Олена@"})
    void what_is_no_name_is_refused(String typed) {
        Applicant.of(typed, "Олена", null, "0671234567", null, wrong);

        assertThat(wrong).extracting(FieldError::code).containsExactly("not-a-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Нечуй-Левицький", "Ґалаґан", "O’Neill", "фон дер Мюлле", "Nguyễn"})
    void names_of_many_kinds_are_taken(String typed) {
        assertThat(Applicant.of(typed, "Олена", null, "0671234567", null, wrong).surname())
                .isEqualTo(typed);
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_name_of_ten_thousand_letters_is_too_long() {
        Applicant.of("а".repeat(10_000), "Олена", null, "0671234567", null, wrong);

        assertThat(wrong)
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("applicant.surname", "too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"olena", "olena@", "@example.org", "olena@example", "o l@example.org"})
    void what_is_no_email_is_refused(String typed) {
        Applicant.of("Коваль", "Олена", null, "0671234567", typed, wrong);

        assertThat(wrong).extracting(FieldError::field).containsExactly("applicant.email");
    }

    @Test
    void its_text_tells_nothing_of_the_person() {
        assertThat(Applicant.of("Коваль", "Олена", null, "0671234567", null, wrong))
                .asString()
                .doesNotContain("Коваль", "Олена", "671234567");
    }
}
