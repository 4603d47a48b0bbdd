package ua.dp.cnap.admin.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.dp.cnap.booking.Status;

/** How many visits stand where; a press on a number shows only those, another press shows all again. */
class StatusFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<Status, Span> numbers = new EnumMap<>(Status.class);
    private final Map<Status, NativeButton> buttons = new EnumMap<>(Status.class);
    private final SerializableRunnable changed;
    private Status chosen;

    StatusFilter(SerializableRunnable changed) {
        this.changed = changed;
        addClassName("counters");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("desk.counters"));
        List.of(Status.BOOKED, Status.ARRIVED, Status.SERVED, Status.MISSED).forEach(this::addButton);
    }

    private void addButton(Status status) {
        Span number = new Span("0");
        number.addClassName("number");
        Span word = new Span(getTranslation("status." + status));
        word.addClassName("word");
        NativeButton button = new NativeButton("", press -> press(status));
        button.addClassNames("counter", status.name().toLowerCase(Locale.ROOT));
        button.getElement().setAttribute("aria-pressed", "false");
        button.add(number, word);
        numbers.put(status, number);
        buttons.put(status, button);
        add(button);
    }

    private void press(Status status) {
        choose(chosen == status ? null : status);
        changed.run();
    }

    /** Shows all visits again. */
    void clear() {
        choose(null);
    }

    private void choose(Status status) {
        chosen = status;
        buttons.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each == chosen)));
    }

    boolean lets(Visit visit) {
        return chosen == null || visit.status() == chosen;
    }

    void count(List<Visit> visits) {
        numbers.forEach((status, number) -> number.setText(
                String.valueOf(visits.stream().filter(v -> v.status() == status).count())));
    }
}
