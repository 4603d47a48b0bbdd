package ua.dp.cnap.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeeTest {

    private static final BigDecimal OF_2026 = new BigDecimal("3328.00");
    private static final BigDecimal OF_2025 = new BigDecimal("3028.00");

    /** The words and the sums of 2026 as the directory has them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5 % ПМ працездатної особи на 1 січня (у строк 30 календарних днів) | 49.92",
                "2,5 % ПМ працездатної особи на 1 січня | 83.20",
                "1,5 % ПМ (правило ст. 6) | 49.92",
                "0,1 ПМ, округлення до найближчих 10 грн | 330.00",
                "1 ПМ, округлення до найближчих 10 грн | 3330.00",
                "0,3 ПМ, округлення до 10 грн | 1000.00",
                "0,0125 ПМ, округлення до найближчих 10 грн | 40.00",
                "0,055 ПМ | 183.04",
                "безоплатно (Закон 5203-VI ст. 11 ч.2) | 0.00",
                "безоплатно | 0.00"
            })
    void the_words_of_the_directory_come_to_its_sum(String words, String sum) {
        assertThat(FeeRule.read(words))
                .hasValueSatisfying(fee -> assertThat(fee.due(OF_2026)).contains(new BigDecimal(sum)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "безоплатно, якщо інше не встановлено законом (2806-IV ст. 4-1)",
                "безоплатно, крім збору за реєстрацію місця проживання",
                "гранична вартість послуги 0,2 ПМ + вартість бланка і персоналізації (КМУ)",
                "1,5 % (або 2,5 % – із порушенням строку) ПМ",
                "1,5 % ПМ; безоплатно у випадках ч.3 ст.6",
                "державне мито 0,05 НМДГ",
                "0,05 мінімальної зарплати за об’єкт",
                "адміністративний збір (розмір – ст. 20)"
            })
    void words_that_say_more_than_a_formula_are_not_read_as_one(String words) {
        assertThat(FeeRule.read(words)).isEmpty();
    }

    @Test
    void a_share_counts_the_minimum_of_its_year_and_else_of_the_year_of_the_visit() {
        Fee ofVisit = Fee.share(new BigDecimal("0.015"), Fee.Rounding.KOPIYKA);
        Fee of2025 = new Fee(Fee.Kind.SHARE, new BigDecimal("0.015"), Fee.Rounding.KOPIYKA, 2025, null, null);

        assertThat(ofVisit.yearFor(2026)).isEqualTo(2026);
        assertThat(of2025.yearFor(2026)).isEqualTo(2025);
        assertThat(of2025.due(OF_2025)).contains(new BigDecimal("45.42"));
        assertThat(ofVisit.due(null))
                .as("of a year whose minimum is not known yet")
                .isEmpty();
    }

    @Test
    void halves_are_rounded_up() {
        assertThat(Fee.share(new BigDecimal("0.075"), Fee.Rounding.HRYVNIA).due(new BigDecimal("100")))
                .contains(new BigDecimal("8.00"));
        assertThat(Fee.amount(new BigDecimal("120")).due(null)).contains(new BigDecimal("120.00"));
    }

    @Test
    void an_exemption_lowers_the_fee_by_its_share() {
        assertThat(exemption(50).due(new BigDecimal("49.95"))).isEqualTo("24.98");
        assertThat(exemption(100).due(new BigDecimal("49.92"))).isEqualTo("0.00");
        assertThat(exemption(100).isFull()).isTrue();
    }

    private static FeeExemption exemption(int percent) {
        return new FeeExemption(UUID.randomUUID(), "Студенти", percent, "1", LocalDate.of(2026, 1, 1));
    }
}
