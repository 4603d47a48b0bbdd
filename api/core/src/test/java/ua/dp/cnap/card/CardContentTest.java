package ua.dp.cnap.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.card.CardComparison.Fate;
import ua.dp.cnap.card.CardComparison.Line;

/** What a card must say before it is approved, and how two cards differ. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CardContentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final TermLimit FIVE_DAYS = new TermLimit(5, TermLimit.Unit.WORKING);

    @Test
    void an_information_card_lacks_each_block_that_is_empty_or_blank() {
        InformationCard card =
                whole().with(Block.RESULT, " \n\t ").with(Block.LAW, "").with(Block.FEE, "\u0000Безоплатно ");

        assertThat(told(card.missing())).containsExactly("blocks.result: missing", "blocks.law: missing");
        assertThat(card.text(Block.FEE)).isEqualTo("Безоплатно");
    }

    @Test
    void a_block_has_an_end() {
        assertThat(told(whole().with(Block.LAW, "я".repeat(8_001)).wrong())).containsExactly("blocks.law: too-long");
    }

    @Test
    void stages_may_take_as_long_as_the_law_allows_and_no_day_longer() {
        TechnologicalCard fits = new TechnologicalCard(FIVE_DAYS, List.of(stage("Прийом", 1), stage("Розгляд", 4)));
        TechnologicalCard late = new TechnologicalCard(FIVE_DAYS, List.of(stage("Прийом", 1), stage("Розгляд", 5)));

        assertThat(fits.missing()).isEmpty();
        assertThat(late.missing())
                .containsExactly(new FieldError("stages", "longer-than-the-term", Map.of("days", 6, "limit", 5)));
    }

    @Test
    void a_stage_lacks_what_nobody_wrote() {
        TechnologicalCard card = new TechnologicalCard(null, List.of(new Stage(" ", null, Set.of(), null)));

        assertThat(told(card.missing()))
                .containsExactly(
                        "limit: missing",
                        "stages.0.what: missing",
                        "stages.0.responsible: missing",
                        "stages.0.actions: missing",
                        "stages.0.days: missing");
        assertThat(told(new TechnologicalCard(FIVE_DAYS, List.of()).missing())).containsExactly("stages: missing");
    }

    @Test
    void nonsense_is_refused_even_in_a_draft() {
        TechnologicalCard card = new TechnologicalCard(
                new TermLimit(0, TermLimit.Unit.WORKING), List.of(stage("я".repeat(1_001), 1), stage("Розгляд", -1)));

        assertThat(told(card.wrong()))
                .containsExactly(
                        "limit.days: out-of-bounds", "stages.0.what: too-long", "stages.1.days: out-of-bounds");
    }

    @Test
    void the_letters_of_a_stage_stand_in_the_order_of_the_legend() {
        assertThat(StageAction.letters(Set.of(StageAction.APPROVES, StageAction.PERFORMS), ", "))
                .isEqualTo("В, З");
        assertThat(StageAction.of("УП")).containsExactly(StageAction.TAKES_PART, StageAction.AGREES);
    }

    @Test
    void a_decision_has_a_body_a_number_a_date_and_a_day_from_which_it_holds() {
        assertThat(told(new Approval(" ", null, null, null).wrong(TODAY, null)))
                .containsExactly("body: missing", "number: missing", "date: missing", "validFrom: missing");
        assertThat(told(decided(TODAY.plusDays(1), TODAY.plusDays(1)).wrong(TODAY, null)))
                .containsExactly("date: in-the-future");
        assertThat(told(decided(TODAY, TODAY.minusDays(1)).wrong(TODAY, null)))
                .containsExactly("validFrom: before-the-decision");
        assertThat(told(decided(TODAY, TODAY).wrong(TODAY, TODAY.plusDays(1))))
                .containsExactly("validFrom: before-the-last-edition");
        assertThat(decided(TODAY, TODAY.plusDays(30)).wrong(TODAY, TODAY)).isEmpty();
    }

    @Test
    void a_new_line_in_the_middle_is_the_only_difference() {
        InformationCard before = whole().with(Block.DOCUMENTS, "Заява\nПаспорт");
        InformationCard after = whole().with(Block.DOCUMENTS, "Заява\nФото\nПаспорт");

        assertThat(CardComparison.of(before, after)).singleElement().satisfies(difference -> {
            assertThat(difference.part()).isEqualTo("DOCUMENTS");
            assertThat(difference.lines())
                    .containsExactly(
                            new Line(Fate.KEPT, "Заява"), new Line(Fate.ADDED, "Фото"), new Line(Fate.KEPT, "Паспорт"));
        });
    }

    @Test
    void cards_that_say_the_same_do_not_differ() {
        assertThat(CardComparison.of(whole(), whole().with(Block.LAW, " Закон  \n")))
                .isEmpty();
    }

    @Test
    void a_changed_stage_goes_and_comes() {
        TechnologicalCard before = new TechnologicalCard(FIVE_DAYS, List.of(stage("Прийом", 1), stage("Видача", 1)));
        TechnologicalCard after = new TechnologicalCard(FIVE_DAYS, List.of(stage("Прийом", 2), stage("Видача", 1)));

        assertThat(CardComparison.of(before, after).getFirst().lines())
                .extracting(Line::fate)
                .containsExactly(Fate.TAKEN_AWAY, Fate.ADDED, Fate.KEPT);
    }

    private static InformationCard whole() {
        return new InformationCard(
                Arrays.stream(Block.values()).collect(Collectors.toMap(Function.identity(), b -> "Закон")));
    }

    private static Stage stage(String what, int days) {
        return new Stage(what, "Адміністратор ЦНАП", Set.of(StageAction.PERFORMS), days);
    }

    private static Approval decided(LocalDate date, LocalDate validFrom) {
        return new Approval("Виконавчий комітет", "17", date, validFrom);
    }

    private static List<String> told(List<FieldError> errors) {
        return errors.stream().map(e -> e.field() + ": " + e.code()).toList();
    }
}
