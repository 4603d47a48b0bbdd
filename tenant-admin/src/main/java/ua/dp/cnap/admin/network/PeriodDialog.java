package ua.dp.cnap.admin.network;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.List;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;

/** Asks for the day on which martial law begins or ends, and for the decree that says so. Stays open while it is refused. */
class PeriodDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    final DatePicker day = new DatePicker();
    final TextArea reason = new TextArea();
    final Button confirm = new Button(getTranslation("martial.confirm"));

    /**
     * @param about begins the keys of its texts
     * @param usual the day that stands there at first; null for none
     * @param said takes the day, which may be empty where the end is not known, and the decree
     */
    PeriodDialog(String about, LocalDate usual, SerializableBiConsumer<LocalDate, String> said) {
        setHeaderTitle(getTranslation(about + ".title"));
        setWidth("32rem");
        day.setLabel(getTranslation(about + ".day"));
        day.setHelperText(getTranslation(about + ".hint"));
        day.setI18n(Weeks.words(Speech.language()));
        day.setLocale(Speech.language().locale());
        day.setClearButtonVisible(true);
        day.setManualValidation(true);
        day.setValue(usual);
        reason.setLabel(getTranslation("martial.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setManualValidation(true);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> said.accept(day.getValue(), reason.getValue()));
        add(new Paragraph(getTranslation(about + ".text")), day, reason);
        getFooter().add(new Button(getTranslation("standing.back"), click -> close()), confirm);
    }

    /** Says what was refused at the field that is wrong. */
    void show(List<FieldError> errors) {
        day.setInvalid(false);
        reason.setInvalid(false);
        errors.forEach(error -> {
            String key = "martial.wrong." + error.code();
            String words = getTranslation(ConsoleTexts.has(key) ? key : "exceptions.wrong");
            if (error.field().equals("reason")) {
                reason.setInvalid(true);
                reason.setErrorMessage(words);
            } else {
                day.setInvalid(true);
                day.setErrorMessage(words);
            }
        });
    }
}
