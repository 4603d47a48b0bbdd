package ua.dp.cnap.admin.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.card.Approval;

/** Asks by which decision the card is approved. Nobody changes it afterwards, and the dialog says so. */
class ApprovalDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    final TextField body = new TextField(getTranslation("cards.approval.body"));
    final TextField number = new TextField(getTranslation("cards.approval.number"));
    final DatePicker date = new DatePicker(getTranslation("cards.approval.date"));
    final DatePicker validFrom = new DatePicker(getTranslation("cards.approval.validFrom"));
    final Button confirm = new Button(getTranslation("cards.approval.confirm"));

    /** @param last whose body is proposed again; null if nothing was approved before */
    ApprovalDialog(Approval last, SerializableBiConsumer<ApprovalDialog, Approval> decided) {
        setHeaderTitle(getTranslation("cards.approval.title"));
        setWidth("36rem");
        body.setValue(last == null ? "" : last.body());
        body.setHelperText(getTranslation("cards.approval.body.hint"));
        body.addClassName("wide");
        fields().values().forEach(field -> ((HasValidation) field).setManualValidation(true));
        prepare(date);
        prepare(validFrom);
        date.addValueChangeListener(change -> {
            if (change.isFromClient() && validFrom.isEmpty()) {
                validFrom.setValue(change.getValue());
            }
        });
        Div fields = new Div(body, date, number, validFrom);
        fields.addClassName("fields");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> decided.accept(
                this, new Approval(body.getValue(), number.getValue(), date.getValue(), validFrom.getValue())));
        add(new Paragraph(getTranslation("cards.approval.text")), fields);
        getFooter().add(new Button(getTranslation("cards.stay"), click -> close()), confirm);
    }

    private static void prepare(DatePicker date) {
        date.setI18n(Weeks.words(Speech.language()));
        date.setLocale(Speech.language().locale());
    }

    private Map<String, Component> fields() {
        return Map.of("body", body, "number", number, "date", date, "validFrom", validFrom);
    }

    /** Says what was refused at the field that is wrong. */
    void showErrors(List<FieldError> errors) {
        fields().forEach((name, component) -> {
            HasValidation field = (HasValidation) component;
            field.setInvalid(false);
            errors.stream().filter(e -> e.field().equals(name)).findFirst().ifPresent(error -> {
                String key = "cards.wrong." + error.code();
                field.setErrorMessage(getTranslation(
                        ConsoleTexts.has(key) ? key : "cards.wrong.field",
                        error.facts().getOrDefault("most", "")));
                field.setInvalid(true);
            });
        });
    }
}
