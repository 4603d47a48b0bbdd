package ua.dp.cnap.ui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.dp.cnap.ui.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VisitLetterTest {

    private static final Instant NINE = Instant.parse("2026-03-02T07:00:00Z");
    private static final String LINK = "https://cnap.example/my/AAAAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void says_when_where_what_and_how_to_change_it_in_text_and_in_html() {
        Letter letter = letter(Language.UK, "booked", Optional.of(LINK)).write();

        assertThat(letter.subject()).isEqualTo("Запис підтверджено: понеділок, 2 березня, 09:00");
        for (String words : new String[] {letter.text(), letter.html()}) {
            assertThat(words)
                    .contains("понеділок, 2 березня, 09:00", "Філія, вул. Тестова, 1", "K7M-4PX", LINK)
                    .contains("ЦНАП «Проба»", "+380 67 123 45 67")
                    .contains("Вас записано до ЦНАПу Проби", "Центр Дії");
        }
    }

    @Test
    void a_moved_visit_names_the_time_that_no_longer_holds() {
        assertThat(letter(Language.UK, "moved-by-centre", Optional.of(LINK))
                        .write()
                        .text())
                .contains("(неділя, 1 березня, 09:00)");
    }

    @Test
    void without_a_link_it_leads_to_the_page_of_the_centre() {
        assertThat(letter(Language.EN, "cancelled", Optional.empty()).write().text())
                .contains("The centre’s page:\r\nhttps://cnap.example/proba");
    }

    @Test
    void a_reminder_asks_for_an_answer_with_one_tap() {
        Letter letter = letter(Language.UK, "reminder-day", Optional.of(LINK)).write();

        assertThat(letter.text())
                .containsSubsequence(
                        "Так, прийду:\r\n" + LINK + "/coming", "скасувати:\r\n" + LINK + "/cancel", LINK + "\r\n");
        assertThat(letter.html())
                .containsSubsequence(
                        "href=\"" + LINK + "/coming\"", "href=\"" + LINK + "/cancel\"", "href=\"" + LINK + "\"");
    }

    @Test
    void the_centres_own_words_stand_inside_the_regional_frame_and_are_text() {
        OwnWords own =
                new OwnWords(Optional.of("Чекаємо!"), Optional.of("Вітаємо <i>вас</i>."), Optional.of("До зустрічі."));
        Letter letter = letter(Language.UK, "booked", Optional.of(LINK), own).write();

        assertThat(letter.subject()).isEqualTo("Чекаємо!");
        assertThat(letter.text())
                .containsSubsequence(
                        "Вас записано", "Вітаємо <i>вас</i>.", "Чекаємо на вас", "K7M-4PX", LINK, "До зустрічі.");
        assertThat(letter.html())
                .containsSubsequence(
                        "Вас записано", "Вітаємо &lt;i&gt;вас&lt;/i&gt;.", "K7M-4PX", LINK, "До зустрічі.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "booked",
                "moved",
                "cancelled",
                "moved-by-centre",
                "cancelled-by-centre",
                "reminder-day",
                "reminder-hours"
            })
    void every_news_has_its_words_in_both_languages(String news) {
        for (Language language : Language.values()) {
            assertThat(letter(language, news, Optional.empty()).write().html())
                    .contains("lang=\"" + language.code() + "\"")
                    .doesNotContain("mail.");
        }
    }

    @Test
    void what_a_centre_typed_is_text_in_html() {
        assertThat(letter(Language.UK, "booked", Optional.empty()).write().html())
                .contains("Послуга &lt;b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void a_colour_that_is_none_is_replaced_by_the_regions() {
        assertThat(new Sender("x", Optional.empty(), "red;background:url(x)", "#ffffff", false, Optional.empty(), "x")
                        .colour())
                .isEqualTo("#0f5c6e");
    }

    private static VisitLetter letter(Language language, String news, Optional<String> link) {
        return letter(language, news, link, OwnWords.NONE);
    }

    private static VisitLetter letter(Language language, String news, Optional<String> link, OwnWords own) {
        return new VisitLetter(
                language,
                news,
                new Sender(
                        "ЦНАП «Проба»",
                        Optional.of("ЦНАПу Проби"),
                        "#f5c04a",
                        "#172024",
                        true,
                        Optional.of("+380671234567"),
                        "https://cnap.example/proba"),
                NINE,
                Optional.of(NINE.minusSeconds(86400)),
                "Послуга <b>",
                "Філія",
                "вул. Тестова, 1",
                "K7M-4PX",
                link,
                news.equals("confirm") ? Optional.of("042137") : Optional.empty(),
                own);
    }
}
