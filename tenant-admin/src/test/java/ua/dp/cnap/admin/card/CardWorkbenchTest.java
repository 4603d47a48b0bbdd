package ua.dp.cnap.admin.card;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.workplace.Staff;
import ua.dp.cnap.card.Approval;
import ua.dp.cnap.card.Block;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.card.InformationCard;
import ua.dp.cnap.card.Stage;
import ua.dp.cnap.card.StageAction;
import ua.dp.cnap.card.TechnologicalCard;
import ua.dp.cnap.card.TermLimit;
import ua.dp.cnap.tenancy.StaffRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CardWorkbenchTest {

    private static final Approval APPROVAL =
            new Approval("Виконавчий комітет", "17", LocalDate.of(2026, 2, 24), LocalDate.of(2026, 3, 2));

    private final MadeUpWork work = new MadeUpWork();
    private CardWorkbench workbench;

    @BeforeEach
    void open() {
        Staff.opensAPage(StaffRole.HEAD);
    }

    @AfterEach
    void close() {
        Staff.leaves();
    }

    @Test
    void a_service_without_a_card_offers_to_begin_one() {
        show(CardKind.INFORMATION);
        work.next = whole();

        _click(_get(Button.class, b -> b.withText("Почати картку")));

        assertThat(editor().fields.get(Block.FEE).text.getValue()).isEqualTo("Відомо");
    }

    @Test
    void what_differs_from_the_typical_card_is_told_and_can_be_taken_over() {
        work.typical = work.edition(whole().with(Block.FEE, "Безоплатно"), APPROVAL);
        work.add(whole(), null);
        show(CardKind.INFORMATION);
        BlockField fee = editor().fields.get(Block.FEE);
        assertThat(fee.state.getText()).isEqualTo("Відрізняється від типової");
        assertThat(editor().fields.get(Block.LAW).state.getText()).isEqualTo("Як у типовій");

        _click(fee.take);
        _click(draft().save);

        assertThat(((InformationCard) work.editions.getFirst().content()).text(Block.FEE))
                .isEqualTo("Безоплатно");
        assertThat(fee.state.getText()).isEqualTo("Як у типовій");
    }

    @Test
    void an_empty_block_is_marked_and_nothing_is_approved() {
        work.add(whole().with(Block.RESULT, ""), null);
        show(CardKind.INFORMATION);

        _click(draft().approve);

        assertThat(editor().fields.get(Block.RESULT).text.isInvalid()).isTrue();
        assertThat(editor().fields.get(Block.FEE).text.isInvalid()).isFalse();
        _assertNone(ApprovalDialog.class);
    }

    @Test
    void approval_proposes_the_body_of_last_time_and_shows_what_is_wrong_at_its_field() {
        work.add(whole(), APPROVAL);
        work.add(whole(), null);
        work.refusal = new InvalidInput(List.of(new FieldError("number", "missing")));
        show(CardKind.INFORMATION);

        _click(draft().approve);
        ApprovalDialog dialog = _get(ApprovalDialog.class);
        assertThat(dialog.body.getValue()).isEqualTo("Виконавчий комітет");
        _click(dialog.confirm);
        assertThat(dialog.number.isInvalid()).isTrue();
        assertThat(dialog.body.isInvalid()).isFalse();

        work.refusal = null;
        dialog.number.setValue("18");
        dialog.date.setValue(LocalDate.of(2026, 4, 1));
        dialog.validFrom.setValue(LocalDate.of(2026, 4, 1));
        _click(dialog.confirm);
        assertThat(work.editions.getFirst().approval().number()).isEqualTo("18");
        assertThat(notice()).contains("Картку затверджено");
    }

    @Test
    void who_saved_meanwhile_is_named_and_nothing_typed_is_lost() {
        work.add(whole(), null);
        show(CardKind.INFORMATION);
        editor().fields.get(Block.FEE).text.setValue("Моє слово");
        work.refusal = new ChangedMeanwhile();

        assertThat(draft().save()).isFalse();

        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .contains("Ганна Колега");
        assertThat(editor().fields.get(Block.FEE).text.getValue()).isEqualTo("Моє слово");
    }

    @Test
    void days_of_stages_are_added_up_against_the_term() {
        work.add(
                new TechnologicalCard(
                        new TermLimit(5, TermLimit.Unit.WORKING), List.of(stage("Прийом", 1), stage("Розгляд", 3))),
                null);
        show(CardKind.TECHNOLOGICAL);
        TechnologicalEditor stages = (TechnologicalEditor) draft().editor;
        assertThat(stages.sumLine.getElement().getTextRecursively()).contains("Разом днів: 4 із 5");

        stages.rows.get(1).days.setValue(6);

        assertThat(stages.sumLine.getElement().getTextRecursively()).contains("Разом днів: 7, а дозволено 5");
        _click(draft().approve);
        assertThat(stages.wrong.getText()).contains("довше");
    }

    @Test
    void stages_change_places_and_go() {
        work.add(new TechnologicalCard(TermLimit.USUAL, List.of(stage("Прийом", 1), stage("Видача", 1))), null);
        show(CardKind.TECHNOLOGICAL);
        TechnologicalEditor stages = (TechnologicalEditor) draft().editor;

        _click(stages.rows.getFirst().down);
        assertThat(stages.rows).extracting(r -> r.what.getValue()).containsExactly("Видача", "Прийом");

        _click(stages.rows.getFirst().remove);
        assertThat(((TechnologicalCard) stages.content()).stages()).containsExactly(stage("Прийом", 1));
    }

    @Test
    void an_approved_card_is_read_and_compared_and_not_edited() {
        work.add(whole(), APPROVAL);
        work.add(whole().with(Block.FEE, "100 грн"), APPROVAL);
        show(CardKind.INFORMATION);
        _assertNone(DraftPanel.class);
        _get(CardText.class);

        _click(_get(
                Button.class,
                b -> b.withCount(1)
                        .withText("Порівняти")
                        .withPredicate(one -> one.getAriaLabel().orElse("").contains("Редакція 2"))));

        assertThat(_get(ComparisonDialog.class).differences.getElement().getTextRecursively())
                .contains("Плата", "–", "Відомо", "+", "100 грн")
                .doesNotContain("Строк");
    }

    @Test
    void who_only_reads_finds_nothing_to_press() {
        work.allowed = false;
        work.add(whole(), null);
        show(CardKind.INFORMATION);

        _assertNone(DraftPanel.class);
        _assertNone(Button.class, b -> b.withText("Нова редакція"));
    }

    @Test
    void the_page_can_move_to_another_node() throws IOException {
        work.add(whole(), null);
        show(CardKind.INFORMATION);
        UI.getCurrent().remove(workbench);

        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(workbench);
    }

    private void show(CardKind kind) {
        MadeUpWork here = work;
        workbench = new CardWorkbench(() -> here);
        UI.getCurrent().add(workbench);
        workbench.open(work.all().getFirst(), kind);
    }

    private DraftPanel draft() {
        return _get(DraftPanel.class);
    }

    private InformationEditor editor() {
        return (InformationEditor) draft().editor;
    }

    private static String notice() {
        return NotificationsKt.getNotifications().getFirst().getElement().getTextRecursively();
    }

    private static InformationCard whole() {
        return new InformationCard(
                Arrays.stream(Block.values()).collect(Collectors.toMap(Function.identity(), b -> "Відомо")));
    }

    private static Stage stage(String what, int days) {
        return new Stage(what, "Адміністратор ЦНАП", Set.of(StageAction.PERFORMS), days);
    }
}
