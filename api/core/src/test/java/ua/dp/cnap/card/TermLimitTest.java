package ua.dp.cnap.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.dp.cnap.catalog.AdministrativeService;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TermLimitTest {

    @ParameterizedTest
    @CsvSource({
        "10, 'робочих днів, якщо інше не встановлено законом', 10, WORKING",
        "20, робочих днів, 20, WORKING",
        "30, календарних днів, 30, CALENDAR",
        "5, календарних днів, 5, CALENDAR",
        "10, днів, 10, WORKING",
        "15, днів, 15, CALENDAR",
        "1, день, 1, WORKING",
        "1, доба, 1, WORKING"
    })
    void the_words_of_the_directory_are_understood(String value, String unit, int days, TermLimit.Unit kind) {
        assertThat(TermLimit.of(service(value, unit))).isEqualTo(new TermLimit(days, kind));
    }

    @ParameterizedTest
    @CsvSource({"24, години", "3, місяці", "'', 1 місяць"})
    void hours_and_months_are_left_to_the_head(String value, String unit) {
        assertThat(TermLimit.of(service(value, unit))).isNull();
    }

    @Test
    void without_a_term_the_law_says_thirty_days() {
        assertThat(TermLimit.of(service(null, null))).isEqualTo(new TermLimit(30, TermLimit.Unit.CALENDAR));
    }

    private static AdministrativeService service(String value, String unit) {
        return new AdministrativeService() {
            @Override
            public String termValue() {
                return value;
            }

            @Override
            public String termUnit() {
                return unit;
            }
        };
    }
}
