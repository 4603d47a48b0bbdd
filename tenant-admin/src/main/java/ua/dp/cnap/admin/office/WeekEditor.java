package ua.dp.cnap.admin.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.ui.Icon;

/** Seven days to set, and the sum of them. */
class WeekEditor extends Div {

    private static final long serialVersionUID = 1L;

    final List<DayRow> rows = new ArrayList<>();
    private final Span sum = new Span();
    private final SerializableRunnable changed;

    WeekEditor(SerializableRunnable changed) {
        this.changed = changed;
        addClassName("week");
        for (DayOfWeek day : DayOfWeek.values()) {
            DayRow row = new DayRow(day, this::change);
            rows.add(row);
            add(row);
        }
        Button copy = new Button(getTranslation("hours.copy"), new LineIcon(Icon.ARROW_RIGHT), click -> copy());
        copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        sum.addClassName("sum");
        Div foot = new Div(sum, copy);
        foot.addClassName("week-foot");
        add(foot);
    }

    private void copy() {
        Optional<Reception> monday = rows.getFirst().reception();
        rows.stream()
                .filter(r -> r.day.getValue() <= DayOfWeek.FRIDAY.getValue())
                .forEach(r -> r.show(monday));
        change();
    }

    private void change() {
        showSum();
        changed.run();
    }

    void show(WeeklyHours week) {
        rows.forEach(row -> row.show(week.on(row.day)));
        showSum();
    }

    private void showSum() {
        WeeklyHours week = week();
        Duration length = week.days().values().stream().map(Reception::length).reduce(Duration.ZERO, Duration::plus);
        sum.setText(getTranslation(
                "hours.sum", Speech.count("hours.days", week.days().size()), Hours.words(length)));
    }

    /** The days whose times make sense; complete when {@link #isValid}. */
    WeeklyHours week() {
        Map<DayOfWeek, Reception> days = new EnumMap<>(DayOfWeek.class);
        rows.forEach(row -> row.reception().ifPresent(r -> days.put(row.day, r)));
        return new WeeklyHours(days);
    }

    boolean isValid() {
        return rows.stream().allMatch(DayRow::isValid);
    }
}
