package ua.dp.cnap.admin.office;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.office.Reception;

/** One day of the week in the editor: open or not, from when, until when. */
class DayRow extends Div {

    private static final long serialVersionUID = 1L;

    private static final LocalTime USUAL_OPENING = LocalTime.of(9, 0);
    private static final LocalTime USUAL_CLOSING = LocalTime.of(18, 0);

    final DayOfWeek day;
    final Checkbox open = new Checkbox();
    final TimePicker from = new TimePicker();
    final TimePicker to = new TimePicker();
    private final Span length = new Span();

    DayRow(DayOfWeek day, SerializableRunnable changed) {
        this.day = day;
        String name = Speech.formats().weekday(day);
        addClassName("day-row");
        length.addClassName("length");
        open.setLabel(name);
        prepare(from, getTranslation("hours.from", name), changed);
        prepare(to, getTranslation("hours.to", name), changed);
        open.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() && from.isEmpty() && to.isEmpty()) {
                from.setValue(USUAL_OPENING);
                to.setValue(USUAL_CLOSING);
            }
            check();
            if (change.isFromClient()) {
                changed.run();
            }
        });
        Span dash = new Span("–");
        dash.getElement().setAttribute("aria-hidden", "true");
        add(open, from, dash, to, length);
    }

    private void prepare(TimePicker time, String label, SerializableRunnable changed) {
        time.setAriaLabel(label);
        time.setLocale(Speech.language().locale());
        time.setStep(Duration.ofMinutes(30));
        time.setManualValidation(true);
        time.addValueChangeListener(change -> {
            check();
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    /** Shows what is wrong at the field itself, and how long the day is when nothing is. */
    private void check() {
        from.setEnabled(open.getValue());
        to.setEnabled(open.getValue());
        boolean backwards = from.getValue() != null
                && to.getValue() != null
                && !from.getValue().isBefore(to.getValue());
        mark(from, open.getValue() && from.isEmpty(), "hours.time.missing");
        mark(
                to,
                open.getValue() && (to.isEmpty() || backwards),
                backwards ? "hours.time.backwards" : "hours.time.missing");
        length.setText(
                open.getValue()
                        ? reception().map(r -> Hours.words(r.length())).orElse("")
                        : getTranslation("hours.dayoff"));
    }

    private void mark(TimePicker time, boolean wrong, String key) {
        time.setInvalid(wrong);
        time.setErrorMessage(wrong ? getTranslation(key) : null);
    }

    void show(Optional<Reception> reception) {
        from.setValue(reception.map(Reception::opens).orElse(null));
        to.setValue(reception.map(Reception::closes).orElse(null));
        open.setValue(reception.isPresent());
        check();
    }

    /** Empty on a day off, and while the times make no sense. */
    Optional<Reception> reception() {
        return open.getValue() && isComplete()
                ? Optional.of(Reception.between(from.getValue(), to.getValue()))
                : Optional.empty();
    }

    boolean isValid() {
        return !open.getValue() || isComplete();
    }

    private boolean isComplete() {
        return !from.isEmpty() && !to.isEmpty() && from.getValue().isBefore(to.getValue());
    }
}
