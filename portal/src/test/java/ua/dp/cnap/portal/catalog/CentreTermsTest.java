package ua.dp.cnap.portal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.Charge;
import ua.dp.cnap.catalog.Fee;
import ua.dp.cnap.catalog.FeeExemption;
import ua.dp.cnap.catalog.ListedService;
import ua.dp.cnap.catalog.OfferedService;
import ua.dp.cnap.ui.Language;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CentreTermsTest {

    private static final BigDecimal OF_2026 = new BigDecimal("3328.00");
    private static final Fee SHARE =
            new Fee(Fee.Kind.SHARE, new BigDecimal("0.1"), Fee.Rounding.TEN_HRYVNIAS, null, null, "вартість бланка");
    private static final List<CardBlock> CARD = List.of(
            new CardBlock("documents", List.of("За інформаційною карткою")),
            new CardBlock("fee", List.of("0,1 ПМ")),
            new CardBlock("term", List.of("5 днів")));

    @Test
    void the_sum_its_rule_and_who_pays_less_stand_in_the_place_of_the_words() {
        FeeExemption half = new FeeExemption(UUID.randomUUID(), "Студенти", 50, "7", LocalDate.of(2026, 1, 15));
        FeeExemption free =
                new FeeExemption(UUID.randomUUID(), "Особи з інвалідністю", 100, "7", LocalDate.of(2026, 1, 15));

        assertThat(fee(terms(SHARE, List.of(), charge(SHARE, OF_2026, half, free)), true))
                .extracting(line -> line.replace('\u00a0', ' '))
                .containsExactly(
                        "До сплати: 330 грн.",
                        "Це 10 % прожиткового мінімуму на 1 січня 2026 року (3 328 грн), округлено до 10 гривень.",
                        "Окремо сплачують: вартість бланка.",
                        "Студенти: 165 грн (рішення № 7 від 15 січня 2026 року).",
                        "Особи з інвалідністю: безоплатно (рішення № 7 від 15 січня 2026 року).");
    }

    @Test
    void no_sum_is_invented_for_a_year_whose_minimum_is_not_known() {
        assertThat(fee(terms(SHARE, List.of(), charge(SHARE, null)), false).subList(0, 2))
                .containsExactly(
                        "Суму за цей рік скажуть у центрі.",
                        "Це 10 % прожиткового мінімуму на 1 січня 2026 року, округлено до 10 гривень.");
    }

    @Test
    void an_approved_card_is_not_overruled_by_what_the_directory_knows() {
        Charge ofDirectory = charge(Fee.free(), OF_2026);

        assertThat(fee(terms(null, List.of(), ofDirectory), true)).containsExactly("0,1 ПМ");
        assertThat(fee(terms(null, List.of(), ofDirectory), false)).containsExactly("Безоплатно.");
    }

    @Test
    void documents_of_the_centre_stand_in_the_place_of_those_of_the_card() {
        CentreTerms terms = terms(null, List.of("Паспорт", "Довідка"), null);

        assertThat(terms.on(CARD, true, Language.UK))
                .containsExactly(new CardBlock("documents", List.of("Паспорт", "Довідка")), CARD.get(1), CARD.get(2));
    }

    private static List<String> fee(CentreTerms terms, boolean approved) {
        return terms.on(CARD, approved, Language.UK).get(1).lines();
    }

    private static Charge charge(Fee fee, BigDecimal minimum, FeeExemption... exemptions) {
        return new Charge(fee, 2026, minimum, List.of(exemptions));
    }

    private static CentreTerms terms(Fee own, List<String> documents, Charge charge) {
        ListedService listed = new ListedService() {
            @Override
            public Optional<Fee> fee() {
                return Optional.ofNullable(own);
            }

            @Override
            public List<String> documents() {
                return documents;
            }
        };
        OfferedService offered = new OfferedService(new AdministrativeService() {}, listed, true);
        return new CentreTerms(offered, Optional.ofNullable(charge), Optional.empty());
    }
}
