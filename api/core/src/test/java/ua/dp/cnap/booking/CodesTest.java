package ua.dp.cnap.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CodesTest {

    @RepeatedTest(50)
    void a_code_has_no_letters_and_digits_that_look_alike() {
        assertThat(Codes.next()).matches("[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7M-4PX", "k7m4px", " k7m 4px ", "K7M–4PX"})
    void a_code_is_known_however_it_is_typed(String typed) {
        assertThat(Codes.normal(typed)).isEqualTo("K7M-4PX");
    }
}
