package ua.dp.cnap.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.catalog.Charge;
import ua.dp.cnap.catalog.Fee;
import ua.dp.cnap.catalog.FeeExemption;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeeLinesTest {

    private static final BigDecimal MINIMUM = new BigDecimal("3328.00");

    @Test
    void a_share_is_told_with_its_sum_of_the_year() {
        Fee fee = Fee.share(new BigDecimal("0.0150"), Fee.Rounding.KOPIYKA);

        assertThat(FeeLines.of(new Charge(fee, 2026, MINIMUM, List.of())))
                .containsExactly("1,5 % прожиткового мінімуму для працездатних осіб; у 2026 році 49,92 грн");
        assertThat(FeeLines.of(new Charge(fee, 2027, null, List.of())))
                .containsExactly("1,5 % прожиткового мінімуму для працездатних осіб");
    }

    @Test
    void who_pays_less_stands_in_a_line_of_its_own_with_the_decision() {
        Fee fee = new Fee(Fee.Kind.AMOUNT, null, null, null, new BigDecimal("200"), "Бланк оплачується окремо");
        LocalDate decided = LocalDate.of(2026, 1, 15);

        assertThat(FeeLines.of(new Charge(
                        fee,
                        2026,
                        MINIMUM,
                        List.of(
                                new FeeExemption(UUID.randomUUID(), "Ветерани війни", 100, "12", decided),
                                new FeeExemption(UUID.randomUUID(), "Пенсіонери", 25, "12", decided)))))
                .containsExactly(
                        "200 грн",
                        "Бланк оплачується окремо",
                        "Ветерани війни: безоплатно (рішення 15.01.2026 № 12)",
                        "Пенсіонери: 150 грн (рішення 15.01.2026 № 12)");
    }

    @Test
    void what_is_free_is_free() {
        assertThat(FeeLines.of(new Charge(Fee.free(), 2026, MINIMUM, List.of())))
                .containsExactly("Безоплатно");
    }
}
