package ua.dp.cnap.admin.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.card.CardContent;
import ua.dp.cnap.card.Stage;
import ua.dp.cnap.card.StageAction;
import ua.dp.cnap.card.TechnologicalCard;
import ua.dp.cnap.card.TermLimit;
import ua.dp.cnap.ui.Icon;

/** The stages of a technological card in their order, with their days added up against the term of the law. */
class TechnologicalEditor extends Div implements CardEditor {

    private static final long serialVersionUID = 1L;

    private static final List<String> USUAL = List.of("receive", "hand-over", "decide", "give");

    final IntegerField limitDays = new IntegerField();
    final Select<TermLimit.Unit> limitUnit = new Select<>();
    final OrderedList list = new OrderedList();
    final Span sum = new Span();
    final Div sumLine = new Div();
    final Span typicalState = new Span();
    final Button takeTypical = new Button(getTranslation("cards.stages.take"));
    final Button usual = new Button(getTranslation("cards.stages.usual"), click -> addUsual());
    final Paragraph wrong = new Paragraph();
    final List<StageRow> rows = new ArrayList<>();

    private final SerializableRunnable changed;
    private TechnologicalCard typical;

    TechnologicalEditor(SerializableRunnable changed) {
        this.changed = changed;
        addClassName("card-stages");
        Paragraph hint = new Paragraph(getTranslation("cards.hint.TECHNOLOGICAL"));
        hint.addClassName("lead");
        limitDays.setLabel(getTranslation("cards.limit"));
        limitDays.setManualValidation(true);
        limitDays.setStepButtonsVisible(true);
        limitDays.addValueChangeListener(change -> changedBy(change.isFromClient()));
        limitUnit.setLabel(getTranslation("cards.limit.unit"));
        limitUnit.setItems(TermLimit.Unit.values());
        limitUnit.setItemLabelGenerator(u -> getTranslation("cards.limit.unit." + u));
        limitUnit.addValueChangeListener(change -> changedBy(change.isFromClient()));
        Div limit = new Div(limitDays, limitUnit);
        limit.addClassName("card-limit");
        list.addClassName("stage-list");
        Button add = new Button(getTranslation("cards.stages.add"), click -> {
            insert(new Stage("", "", Set.of(StageAction.PERFORMS), null)).focus();
            changedBy(true);
        });
        takeTypical.addClickListener(click -> {
            put(typical);
            changedBy(true);
        });
        takeTypical.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        usual.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div more = new Div(add, usual, typicalState, takeTypical);
        more.addClassName("card-block-tools");
        wrong.addClassName("warned");
        sumLine.addClassName("line");
        Paragraph legend = new Paragraph(getTranslation("cards.legend"));
        legend.addClassName("second");
        add(hint, limit, list, more, wrong, sumLine, legend);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(CardContent content, CardContent typicalContent) {
        typical = (TechnologicalCard) typicalContent;
        put((TechnologicalCard) content);
        showErrors(List.of());
        changedBy(false);
    }

    private void put(TechnologicalCard card) {
        limitDays.setValue(card.limit() == null ? null : card.limit().days());
        limitUnit.setValue(
                card.limit() == null ? TermLimit.Unit.WORKING : card.limit().unit());
        rows.clear();
        list.removeAll();
        card.stages().forEach(this::insert);
    }

    private void addUsual() {
        for (String stage : USUAL) {
            insert(new Stage(
                    getTranslation("cards.stages.usual." + stage),
                    getTranslation("cards.stages.usual." + stage + ".who"),
                    Set.of(StageAction.PERFORMS),
                    null));
        }
        changedBy(true);
    }

    private StageRow insert(Stage stage) {
        StageRow row = new StageRow(stage, () -> changedBy(true), this::move);
        rows.add(row);
        list.add(row);
        return row;
    }

    /** @param by places down; 0 takes the row away */
    private void move(StageRow row, int by) {
        int from = rows.indexOf(row);
        rows.remove(row);
        if (by != 0) {
            rows.add(Math.clamp(from + by, 0, rows.size()), row);
        }
        list.removeAll();
        rows.forEach(list::add);
        changedBy(true);
    }

    private void changedBy(boolean person) {
        TechnologicalCard card = card();
        boolean late = card.isTooLong();
        sumLine.removeAll();
        sumLine.add(
                new LineIcon(late ? Icon.WARNING : Icon.CLOCK),
                new Span(
                        card.limit() == null
                                ? getTranslation("cards.sum", card.days())
                                : getTranslation(
                                        late ? "cards.sum.late" : "cards.sum.of",
                                        card.days(),
                                        card.limit().days())));
        sumLine.setClassName("line " + (late ? "bad" : card.limit() == null ? "" : "good"));
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).number(at, rows.size());
        }
        boolean same = card.equals(typical);
        typicalState.setVisible(typical != null);
        typicalState.setText(getTranslation(same ? "cards.same" : "cards.differs"));
        typicalState.setClassName("tag " + (same ? "recommended" : "arrived"));
        takeTypical.setVisible(typical != null && !same);
        usual.setVisible(rows.isEmpty());
        if (person) {
            changed.run();
        }
    }

    private TechnologicalCard card() {
        TermLimit limit =
                limitDays.getValue() == null ? null : new TermLimit(limitDays.getValue(), limitUnit.getValue());
        return new TechnologicalCard(limit, rows.stream().map(StageRow::stage).toList());
    }

    @Override
    public CardContent content() {
        return card();
    }

    @Override
    public void showErrors(List<FieldError> errors) {
        boolean limitWrong = errors.stream().anyMatch(e -> e.field().startsWith("limit"));
        limitDays.setInvalid(limitWrong);
        limitDays.setErrorMessage(limitWrong ? getTranslation("cards.wrong.limit") : null);
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).showErrors(at, errors);
        }
        wrong.setVisible(false);
        errors.stream().filter(e -> e.field().equals("stages")).findFirst().ifPresent(e -> {
            wrong.setText(getTranslation("cards.wrong.stages." + e.code()));
            wrong.setVisible(true);
        });
    }
}
