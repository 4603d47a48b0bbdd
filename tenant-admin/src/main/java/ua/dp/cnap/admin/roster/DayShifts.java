package ua.dp.cnap.admin.roster;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.roster.Shift;

/** The shifts of one weekday: none on a day off, as many as there are otherwise. */
class DayShifts extends Div {

    private static final long serialVersionUID = 1L;

    final DayOfWeek day;
    final List<ShiftFields> shifts = new ArrayList<>();
    final Button add = new Button("", click -> added().place.focus());
    private final Div rows = new Div();
    private final Span off = new Span(getTranslation("hours.dayoff"));
    private final Places places;

    DayShifts(DayOfWeek day, Places places) {
        this.day = day;
        this.places = places;
        addClassName("day-shifts");
        Span name = new Span(Speech.formats().weekday(day));
        name.addClassName("first");
        off.addClassName("off");
        rows.addClassName("rows");
        add.setText(getTranslation("roster.shift.add"));
        add.setAriaLabel(
                getTranslation("roster.shift.add.label", Speech.formats().weekday(day)));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        rows.add(off);
        add(name, rows, add);
    }

    private ShiftFields added() {
        ShiftFields fields = new ShiftFields(day, places.open(), this::remove);
        if (!shifts.isEmpty()) {
            fields.place.setValue(shifts.getLast().place.getValue());
        }
        shifts.add(fields);
        rows.add(fields);
        off.setVisible(false);
        return fields;
    }

    private void remove(ShiftFields fields) {
        shifts.remove(fields);
        rows.remove(fields);
        off.setVisible(shifts.isEmpty());
        add.focus();
    }

    /** In place of what there was; each has the times of its own and this weekday. */
    void show(List<Shift> of) {
        shifts.forEach(rows::remove);
        shifts.clear();
        of.forEach(shift -> added().show(shift, places));
        off.setVisible(shifts.isEmpty());
    }

    Stream<Shift> shifts(int week) {
        return shifts.stream().map(fields -> fields.shift(week));
    }
}
