package ua.dp.cnap.admin.roster;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.roster.Shift;
import ua.dp.cnap.ui.Icon;

/** One shift of a weekday: where, from when, until when. Without times it lasts as long as the office receives. */
class ShiftFields extends Div {

    private static final long serialVersionUID = 1L;

    final ComboBox<Place> place = new ComboBox<>();
    final TimePicker starts = new TimePicker();
    final TimePicker ends = new TimePicker();
    final Button remove;
    private final DayOfWeek day;

    ShiftFields(DayOfWeek day, List<Place> places, SerializableConsumer<ShiftFields> removed) {
        this.day = day;
        addClassName("shift-fields");
        String name = Speech.formats().weekday(day);
        place.setItems(places);
        place.setItemLabelGenerator(Place::full);
        place.setOverlayWidth("22rem");
        place.setAriaLabel(getTranslation("roster.place.label", name));
        place.setPlaceholder(getTranslation("roster.place"));
        place.setManualValidation(true);
        prepare(starts, getTranslation("hours.from", name));
        prepare(ends, getTranslation("hours.to", name));
        Span dash = new Span("–");
        dash.getElement().setAttribute("aria-hidden", "true");
        remove = new Button(new LineIcon(Icon.CROSS), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("roster.shift.remove", name));
        add(place, starts, dash, ends, remove);
    }

    private void prepare(TimePicker time, String label) {
        time.setAriaLabel(label);
        time.setLocale(Speech.language().locale());
        time.setStep(Duration.ofMinutes(30));
        time.setPlaceholder(getTranslation("roster.whole"));
        time.setClearButtonVisible(true);
        time.setManualValidation(true);
    }

    ShiftFields show(Shift shift, Places places) {
        place.setValue(places.of(shift.workplaceId()));
        starts.setValue(shift.starts());
        ends.setValue(shift.ends());
        return this;
    }

    boolean isComplete() {
        starts.setInvalid(false);
        ends.setInvalid(false);
        boolean backwards =
                !starts.isEmpty() && !ends.isEmpty() && !starts.getValue().isBefore(ends.getValue());
        boolean wrong = mark(place, place.isEmpty());
        wrong |= refuse(starts, starts.isEmpty() && !ends.isEmpty(), "hours.time.missing");
        wrong |= refuse(ends, !starts.isEmpty() && ends.isEmpty(), "hours.time.missing");
        wrong |= refuse(ends, backwards, "roster.wrong.across-midnight");
        return !wrong;
    }

    private boolean mark(ComboBox<Place> field, boolean wrong) {
        field.setInvalid(wrong);
        field.setErrorMessage(wrong ? getTranslation("roster.place.missing") : null);
        return wrong;
    }

    private boolean refuse(TimePicker field, boolean wrong, String key) {
        if (wrong) {
            field.setInvalid(true);
            field.setErrorMessage(getTranslation(key));
        }
        return wrong;
    }

    /** Says at the field what was refused. */
    void show(String field, String code) {
        String key = ConsoleTexts.has("roster.wrong." + code) ? "roster.wrong." + code : "roster.wrong";
        if (field.equals("workplaceId")) {
            place.setInvalid(true);
            place.setErrorMessage(getTranslation(key));
        } else {
            refuse(field.equals("ends") ? ends : starts, true, key);
        }
    }

    Shift shift(int week) {
        return new Shift(week, day, place.getValue().id(), starts.getValue(), ends.getValue());
    }
}
