package ua.dp.cnap.admin.office;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final Duration LEAST_A_DAY = Duration.ofHours(7);

    final DatePicker from = new DatePicker();
    final DatePicker until = new DatePicker();
    final Select<Effect> effect = new Select<>();
    final TimePicker opens = new TimePicker();
    final TimePicker closes = new TimePicker();
    final Select<Cause> cause = new Select<>();
    final TextField note = new TextField();
    final Checkbox everywhere = new Checkbox();
    final TextField more = new TextField();
    final Span law = new Span();
    final Button add;

    private UUID office;
    private boolean bound;
    private LocalDate today;

    ExceptionForm(SerializableConsumer<List<HoursException>> wished) {
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
        more.setLabel(getTranslation("exceptions.more"));
        more.setPlaceholder(getTranslation("exceptions.more.hint"));
        more.addClassName("more");
        more.setManualValidation(true);
        law.addClassNames("law-hint", "second");
        opens.addValueChangeListener(change -> showLaw());
        closes.addValueChangeListener(change -> showLaw());
        from.addValueChangeListener(change -> showLaw());
        until.addValueChangeListener(change -> showLaw());
        add = new Button(getTranslation("exceptions.add"), click -> {
            if (isComplete()) {
                wished.accept(wishes());
            }
        });
        // not everywhere in the form: Enter also chooses a day or an item of a list
        add.addClickShortcut(Key.ENTER).listenOn(more, note).resetFocusOnActiveElement();
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        clear();
        add(from, until, more, effect, opens, closes, cause, note, everywhere, add, law);
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
        showLaw();
    }

    /**
     * An event is not refused. Whoever shortens a day of a main office, or breaks off reception on many days, is told what
     * the law asks of the schedule.
     */
    private void showLaw() {
        boolean timed =
                !opens.isEmpty() && !closes.isEmpty() && opens.getValue().isBefore(closes.getValue());
        boolean shorter = bound
                && effect.getValue() == Effect.HOURS
                && timed
                && Duration.between(opens.getValue(), closes.getValue()).compareTo(LEAST_A_DAY) < 0;
        boolean pauses = effect.getValue() == Effect.INTERRUPTION
                && !from.isEmpty()
                && !until.isEmpty()
                && from.getValue().isBefore(until.getValue());
        law.setText(shorter ? getTranslation("exceptions.law") : pauses ? getTranslation("exceptions.law.break") : "");
    }

    /** @param bound whether the law says how long the office receives */
    void load(UUID office, boolean bound, LocalDate today) {
        this.office = office;
        this.bound = bound;
        this.today = today;
        clear();
    }

    /** Another one like that, on days that are still to be said. */
    void copy(HoursException like) {
        clear();
        effect.setValue(like.effect());
        cause.setValue(like.cause());
        opens.setValue(like.times() == null ? null : like.times().opens());
        closes.setValue(like.times() == null ? null : like.times().closes());
        note.setValue(like.note() == null ? "" : like.note());
        everywhere.setValue(like.officeId() == null);
        from.focus();
    }

    /** That public holiday is to be other than the calendar has it. */
    void about(LocalDate holiday) {
        clear();
        from.setValue(holiday);
        until.setValue(holiday);
        cause.setValue(Cause.HOLIDAY);
        effect.focus();
    }

    /** Ready for the next day; what it is about stays, as days of one kind are often typed in together. */
    void clear() {
        from.clear();
        until.clear();
        more.clear();
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
        boolean listed = !more.getValue().isBlank();
        boolean complete = mark(from, from.isEmpty() && (!listed || !until.isEmpty()))
                & mark(until, until.isEmpty() && (!listed || !from.isEmpty()))
                & markMore();
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

    private boolean markMore() {
        try {
            TypedDays.of(more.getValue(), today);
            more.setInvalid(false);
            return true;
        } catch (IllegalArgumentException wrong) {
            more.setInvalid(true);
            more.setErrorMessage(getTranslation("exceptions.more.wrong", wrong.getMessage()));
            return false;
        }
    }

    /** Says what was refused at the field that is wrong. */
    void show(List<FieldError> errors) {
        errors.forEach(error -> {
            String key = "exceptions.wrong." + error.code();
            Object day = error.facts().get("day");
            String words = day instanceof LocalDate named
                    ? getTranslation("exceptions.wrong.on", Speech.formats().shortDay(named), getTranslation(key))
                    : getTranslation(ConsoleTexts.has(key) ? key : "exceptions.wrong");
            HasValidation field = from.isEmpty() ? more : error.field().equals("dayUntil") ? until : from;
            field.setInvalid(true);
            field.setErrorMessage(words);
        });
    }

    private List<HoursException> wishes() {
        List<HoursException> wishes = new ArrayList<>();
        if (!from.isEmpty()) {
            wishes.add(wish(from.getValue(), until.getValue()));
        }
        TypedDays.of(more.getValue(), today).forEach(span -> wishes.add(wish(span.from(), span.until())));
        return wishes;
    }

    private HoursException wish(LocalDate first, LocalDate last) {
        return new HoursException(
                UUID.randomUUID(),
                everywhere.getValue() ? null : office,
                first,
                last,
                effect.getValue(),
                cause.getValue(),
                effect.getValue() == Effect.CLOSED ? null : new Reception(opens.getValue(), closes.getValue()),
                note.getValue().isBlank() ? null : note.getValue().strip());
    }
}
