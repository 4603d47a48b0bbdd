package ua.dp.cnap.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsTest {

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(withoutPluralForms(Language.EN)).isEqualTo(withoutPluralForms(Language.UK));
    }

    @Test
    void a_counted_sentence_has_every_plural_form_of_its_language() {
        Set<String> keys = Texts.in(Language.UK).keys();
        keys.stream()
                .filter(key -> key.endsWith(".one"))
                .map(key -> key.replace(".one", ""))
                .forEach(key -> {
                    assertThat(keys).contains(key + ".few", key + ".many");
                    assertThat(Texts.in(Language.EN).keys()).contains(key + ".one", key + ".many");
                });
    }

    /** A straight apostrophe would start a quotation of MessageFormat and swallow a parameter. */
    @ParameterizedTest
    @EnumSource
    void no_sentence_is_empty_or_has_a_straight_apostrophe(Language language) {
        Texts texts = Texts.in(language);
        assertThat(texts.keys())
                .allSatisfy(key -> assertThat(texts.get(key)).isNotBlank().doesNotContain("'"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, послуг",
        "1, послуга",
        "2, послуги",
        "5, послуг",
        "11, послуг",
        "12, послуг",
        "21, послуга",
        "24, послуги",
        "112, послуг",
        "1001, послуга"
    })
    void ukrainian_nouns_follow_the_number(long number, String noun) {
        assertThat(Texts.in(Language.UK).count("services.found", number)).isEqualTo(number + " " + noun);
    }

    @ParameterizedTest
    @CsvSource({"0, services", "1, service", "11, services", "21, services"})
    void english_nouns_have_two_forms(long number, String noun) {
        assertThat(Texts.in(Language.EN).count("services.found", number)).isEqualTo(number + " " + noun);
    }

    @Test
    void parameters_are_put_into_the_sentence() {
        assertThat(Texts.in(Language.UK).get("office.later", "пн", "09:00")).isEqualTo("Відчиниться: пн, 09:00");
    }

    @Test
    void a_missing_key_is_an_error_and_never_shown() {
        assertThatThrownBy(() -> Texts.in(Language.UK).get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    private static Set<String> withoutPluralForms(Language language) {
        return Texts.in(language).keys().stream()
                .map(key -> key.replaceFirst("\\.(one|few|many)$", ".number"))
                .collect(Collectors.toSet());
    }
}
