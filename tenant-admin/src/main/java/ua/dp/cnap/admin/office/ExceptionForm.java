package ua.dp.cnap.admin.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.office.HoursException;
import ua.dp.cnap.office.HoursException.Cause;
import ua.dp.cnap.office.HoursException.Effect;
import ua.dp.cnap.office.Reception;

/** The entry of a day, or of several, that is not as usual. After one was added the form is ready for the next. */
class ExceptionForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NOTE = 300;

    final DatePicker from = new DatePicker();
    final DatePicker until = new DatePicker();
    final Select<Effect> effect = new Select<>();
    final TimePicker opens = new TimePicker();
    final TimePicker closes = new TimePicker();
    final Select<Cause> cause = new Select<>();
    final TextField note = new TextField();
    final Checkbox everywhere = new Checkbox();
    final Button add;

    private UUID office;

    ExceptionForm(SerializableConsumer<HoursException> wished) {
        addClassName("exception-form");
        prepare(from, "exceptions.from");
        prepare(until, "exceptions.until");
        from.addValueChangeListener(change -> {
            if (change.isFromClient() && until.isEmpty()) {
                until.setValue(change.getValue());
            }
        });
        effect.setLabel(getTranslation("exceptions.effect"));
        effect.setItems(Effect.values());
        effect.setItemLabelGenerator(e -> getTranslation("exceptions.effect." + e));
        effect.addValueChangeListener(change -> showTimes());
        prepare(opens, "exceptions.opens");
        prepare(closes, "exceptions.closes");
        cause.setLabel(getTranslation("exceptions.cause"));
        cause.setItems(Cause.values());
        cause.setItemLabelGenerator(c -> getTranslation("exceptions.cause." + c));
        note.setLabel(getTranslation("exceptions.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.addClassName("note");
        everywhere.setLabel(getTranslation("exceptions.everywhere"));
        add = new Button(getTranslation("exceptions.add"), click -> {
            if (isComplete()) {
                wished.accept(wish());
            }
        });
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        clear();
        add(from, until, effect, opens, closes, cause, note, everywhere, add);
    }

    private void prepare(DatePicker date, String key) {
        date.setLabel(getTranslation(key));
        date.setI18n(Weeks.words(Speech.language()));
        date.setLocale(Speech.language().locale());
        date.setManualValidation(true);
    }

    private void prepare(TimePicker time, String key) {
        time.setLabel(getTranslation(key));
        time.setLocale(Speech.language().locale());
        time.setStep(Duration.ofMinutes(30));
        time.setManualValidation(true);
    }

    private void showTimes() {
        boolean timed = effect.getValue() != Effect.CLOSED;
        opens.setVisible(timed);
        closes.setVisible(timed);
    }

    void load(UUID office) {
        this.office = office;
        clear();
    }

    /** Ready for the next day; what it is about stays, as days of one kind are often typed in together. */
    void clear() {
        from.clear();
        until.clear();
        note.clear();
        if (effect.isEmpty()) {
            effect.setValue(Effect.CLOSED);
            cause.setValue(Cause.OTHER);
        }
        showTimes();
    }

    private boolean isComplete() {
        boolean timed = effect.getValue() != Effect.CLOSED;
        boolean backwards =
                !opens.isEmpty() && !closes.isEmpty() && !opens.getValue().isBefore(closes.getValue());
        boolean complete = mark(from, from.isEmpty()) & mark(until, until.isEmpty());
        if (timed) {
            complete &= mark(opens, opens.isEmpty(), "hours.time.missing")
                    & mark(
                            closes,
                            closes.isEmpty() || backwards,
                            backwards ? "hours.time.backwards" : "hours.time.missing");
        }
        return complete;
    }

    private boolean mark(DatePicker date, boolean wrong) {
        date.setInvalid(wrong);
        date.setErrorMessage(wrong ? getTranslation("exceptions.date.missing") : null);
        return !wrong;
    }

    private boolean mark(TimePicker time, boolean wrong, String key) {
        time.setInvalid(wrong);
        time.setErrorMessage(wrong ? getTranslation(key) : null);
        return !wrong;
    }

    /** Says what was refused at the field that is wrong. */
    void show(List<FieldError> errors) {
        errors.forEach(error -> {
            DatePicker date = error.field().equals("dayUntil") ? until : from;
            String key = "exceptions.wrong." + error.code();
            date.setInvalid(true);
            date.setErrorMessage(getTranslation(ConsoleTexts.has(key) ? key : "exceptions.wrong"));
        });
    }

    private HoursException wish() {
        return new HoursException(
                UUID.randomUUID(),
                everywhere.getValue() ? null : office,
                from.getValue(),
                until.getValue(),
                effect.getValue(),
                cause.getValue(),
                effect.getValue() == Effect.CLOSED ? null : new Reception(opens.getValue(), closes.getValue()),
                note.getValue().isBlank() ? null : note.getValue().strip());
    }
}
