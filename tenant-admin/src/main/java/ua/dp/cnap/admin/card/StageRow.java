package ua.dp.cnap.admin.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.card.Stage;
import ua.dp.cnap.card.StageAction;
import ua.dp.cnap.ui.Icon;

/** One stage, as it is written. */
class StageRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 1_000;

    final TextArea what = new TextArea();
    final TextArea responsible = new TextArea();
    final CheckboxGroup<StageAction> actions = new CheckboxGroup<>();
    final IntegerField days = new IntegerField();
    final Span number = new Span();
    final Button up;
    final Button down;
    final Button remove;

    /** @param moves takes this row and by how many places it goes down; 0 to take it away */
    StageRow(Stage stage, SerializableRunnable changed, SerializableBiConsumer<StageRow, Integer> moves) {
        addClassName("stage");
        number.addClassName("stage-number");
        prepare(what, "cards.stage.what", stage.what(), changed);
        prepare(responsible, "cards.stage.responsible", stage.responsible(), changed);
        actions.setLabel(getTranslation("cards.stage.actions"));
        actions.setItems(StageAction.values());
        actions.setItemLabelGenerator(a -> String.valueOf(a.letter()));
        actions.setTooltipText(getTranslation("cards.legend"));
        actions.setValue(stage.actions());
        actions.setManualValidation(true);
        actions.addValueChangeListener(change -> changed.run());
        days.setLabel(getTranslation("cards.stage.days"));
        days.setValue(stage.days());
        days.setManualValidation(true);
        days.setValueChangeMode(ValueChangeMode.LAZY);
        days.addValueChangeListener(change -> changed.run());
        up = button(Icon.ARROW_UP, () -> moves.accept(this, -1));
        down = button(Icon.ARROW_DOWN, () -> moves.accept(this, 1));
        remove = button(Icon.CROSS, () -> moves.accept(this, 0));
        Div fields = new Div(what, responsible, actions, days);
        fields.addClassName("stage-fields");
        Div buttons = new Div(up, down, remove);
        buttons.addClassName("stage-buttons");
        add(number, fields, buttons);
    }

    private void prepare(TextArea text, String key, String value, SerializableRunnable changed) {
        text.setLabel(getTranslation(key));
        text.setMaxLength(LONGEST);
        text.setMinHeight("2.5rem");
        text.setValue(value);
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> changed.run());
    }

    private Button button(Icon icon, SerializableRunnable does) {
        Button button = new Button(new LineIcon(icon), click -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        return button;
    }

    void number(int at, int of) {
        number.setText((at + 1) + ".");
        up.setEnabled(at > 0);
        down.setEnabled(at < of - 1);
        up.setAriaLabel(getTranslation("cards.stage.up", at + 1));
        down.setAriaLabel(getTranslation("cards.stage.down", at + 1));
        remove.setAriaLabel(getTranslation("cards.stage.remove", at + 1));
    }

    void focus() {
        what.focus();
    }

    Stage stage() {
        return new Stage(what.getValue(), responsible.getValue(), actions.getValue(), days.getValue());
    }

    void showErrors(int at, List<FieldError> errors) {
        String here = "stages." + at + ".";
        what.setInvalid(has(here + "what", errors));
        what.setErrorMessage(what.isInvalid() ? getTranslation("cards.wrong.missing") : null);
        responsible.setInvalid(has(here + "responsible", errors));
        responsible.setErrorMessage(responsible.isInvalid() ? getTranslation("cards.wrong.missing") : null);
        actions.setInvalid(has(here + "actions", errors));
        actions.setErrorMessage(actions.isInvalid() ? getTranslation("cards.wrong.actions") : null);
        days.setInvalid(has(here + "days", errors));
        days.setErrorMessage(days.isInvalid() ? getTranslation("cards.wrong.days") : null);
    }

    private static boolean has(String field, List<FieldError> errors) {
        return errors.stream().anyMatch(e -> e.field().equals(field));
    }
}
