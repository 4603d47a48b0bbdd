package ua.dp.cnap.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.ui.Language;
import ua.dp.cnap.ui.Texts;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataPageTest {

    @Test
    void the_file_holds_the_person_the_consent_and_what_was_told_but_never_the_key() {
        assertThat(DataSamples.kept("/my/key").file())
                .contains(
                        "\"surname\":\"Вигаданий\"",
                        "\"phone\":\"+380670000000\"",
                        "\"edition\":1",
                        "\"channel\":\"EMAIL\"")
                .doesNotContain("key");
    }

    @Test
    void the_file_of_nobody_holds_the_visit_alone() {
        assertThat(DataSamples.erased("/my/key").file())
                .contains("erasedAt", "K7M-4PX")
                .doesNotContain("applicant");
    }

    @Test
    void the_form_says_what_the_first_edition_says_so_that_new_words_are_a_new_edition() {
        assertThat(Texts.in(Language.UK).get("form.consent"))
                .isEqualTo(DataSamples.edition().text());
    }
}
