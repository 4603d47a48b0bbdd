package ua.dp.cnap.ui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.dp.cnap.ui.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VisitSmsTest {

    /** The longest short day: «пн, 23 лист., 10:30». */
    private static final Instant LONG_DAY = Instant.parse("2026-11-23T08:30:00Z");

    private static final String LINK = "https://cnap.oblast.gov.example/my/" + "A".repeat(32);

    @ParameterizedTest
    @ValueSource(strings = {"moved-by-centre", "cancelled-by-centre"})
    void everything_fits_two_parts_with_its_link(String news) {
        for (Language language : Language.values()) {
            String text = sms(language, news, LINK).text();
            assertThat(text).contains("K7M-4PX", LINK);
            assertThat(VisitSms.parts(text)).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void rather_no_link_than_a_third_part() {
        assertThat(sms(Language.UK, "moved-by-centre", LINK + "A".repeat(40)).text())
                .isEqualTo("ЦНАП переніс запис K7M-4PX на пн, 23 лист., 10:30.");
    }

    @ParameterizedTest
    @CsvSource({"160, x, 1", "161, x, 2", "306, x, 2", "307, x, 3", "70, ї, 1", "71, ї, 2", "134, ї, 2", "135, ї, 3"})
    void parts_are_counted_as_networks_do(int length, String letter, int parts) {
        assertThat(VisitSms.parts(letter.repeat(length))).isEqualTo(parts);
    }

    private static VisitSms sms(Language language, String news, String link) {
        return new VisitSms(language, news, LONG_DAY, "K7M-4PX", Optional.of("042137"), Optional.of(link));
    }
}
