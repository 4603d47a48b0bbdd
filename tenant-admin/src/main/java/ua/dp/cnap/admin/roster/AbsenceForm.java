package ua.dp.cnap.admin.roster;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.roster.Absence;
import ua.dp.cnap.roster.Absence.Cause;
import ua.dp.cnap.roster.Person;

/** The entry of an absence, or its change. After one was added the form is ready for the next. */
class AbsenceForm extends Div {

    private static final long serialVersionUID = 1L;

    final ComboBox<Person> person = new ComboBox<>();
    final DatePicker from = new DatePicker();
    final DatePicker until = new DatePicker();
    final Select<Cause> cause = new Select<>();
    final Checkbox hours = new Checkbox();
    final TimePicker starts = new TimePicker();
    final TimePicker ends = new TimePicker();
    final Button save;
    final Button cancel = new Button(getTranslation("roster.cancel"), click -> clear());
    private Absence changed; // null while a new one is typed

    AbsenceForm(SerializableConsumer<Absence> wished) {
        addClassName("exception-form");
        person.setLabel(getTranslation("absence.person"));
        person.setItemLabelGenerator(Person::name);
        person.setManualValidation(true);
        prepare(from, "exceptions.from");
        prepare(until, "exceptions.until");
        from.addValueChangeListener(change -> {
            if (change.isFromClient() && until.isEmpty()) {
                until.setValue(change.getValue());
            }
        });
        cause.setLabel(getTranslation("exceptions.cause"));
        cause.setItems(Cause.values());
        cause.setItemLabelGenerator(c -> getTranslation("absence.cause." + c));
        hours.setLabel(getTranslation("absence.hours"));
        hours.addValueChangeListener(change -> showTimes());
        prepare(starts, "exceptions.opens");
        prepare(ends, "exceptions.closes");
        save = new Button(getTranslation("exceptions.add"), click -> {
            if (isComplete()) {
                wished.accept(wish());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear();
        add(person, from, until, cause, hours, starts, ends, save, cancel);
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
        starts.setVisible(hours.getValue());
        ends.setVisible(hours.getValue());
    }

    void load(List<Person> people) {
        person.setItems(people);
    }

    void clear() {
        change(null, null);
        if (cause.isEmpty()) {
            cause.setValue(Cause.LEAVE);
        }
    }

    /** @param absence null to type a new one */
    void change(Absence absence, Person whose) {
        changed = absence;
        person.setValue(whose);
        from.setValue(absence == null ? null : absence.from());
        until.setValue(absence == null ? null : absence.until());
        hours.setValue(absence != null && absence.times() != null);
        starts.setValue(hours.getValue() ? absence.times().opens() : LocalTime.of(9, 0));
        ends.setValue(hours.getValue() ? absence.times().closes() : LocalTime.of(12, 0));
        if (absence != null) {
            cause.setValue(absence.cause());
            until.focus();
        }
        save.setText(getTranslation(absence == null ? "exceptions.add" : "hours.save"));
        cancel.setVisible(absence != null);
        showTimes();
    }

    private boolean isComplete() {
        boolean complete = said(person.isEmpty(), "absence.person.missing") & mark(from) & mark(until);
        if (hours.getValue()) {
            boolean backwards =
                    !starts.isEmpty() && !ends.isEmpty() && !starts.getValue().isBefore(ends.getValue());
            complete &= mark(starts, starts.isEmpty(), "hours.time.missing")
                    & mark(
                            ends,
                            ends.isEmpty() || backwards,
                            backwards ? "hours.time.backwards" : "hours.time.missing");
        }
        return complete;
    }

    private boolean said(boolean wrong, String key) {
        person.setInvalid(wrong);
        person.setErrorMessage(wrong ? getTranslation(key) : null);
        return !wrong;
    }

    private boolean mark(DatePicker date) {
        date.setInvalid(date.isEmpty());
        date.setErrorMessage(date.isEmpty() ? getTranslation("exceptions.date.missing") : null);
        return !date.isEmpty();
    }

    private boolean mark(TimePicker time, boolean wrong, String key) {
        time.setInvalid(wrong);
        time.setErrorMessage(wrong ? getTranslation(key) : null);
        return !wrong;
    }

    /** Says what was refused at the field that is wrong. */
    void show(List<FieldError> errors) {
        errors.forEach(error -> {
            DatePicker date = error.field().equals("until") ? until : from;
            String key = "absence.wrong." + error.code();
            String usual = "exceptions.wrong." + error.code();
            date.setInvalid(true);
            date.setErrorMessage(
                    getTranslation(ConsoleTexts.has(key) ? key : ConsoleTexts.has(usual) ? usual : "exceptions.wrong"));
        });
    }

    private Absence wish() {
        return new Absence(
                changed == null ? UUID.randomUUID() : changed.id(),
                person.getValue().id(),
                from.getValue(),
                until.getValue(),
                cause.getValue(),
                hours.getValue() ? new Reception(starts.getValue(), ends.getValue()) : null,
                changed == null ? 0 : changed.version());
    }
}
