package ua.dp.cnap.admin.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.ui.Icon;

/** The choice of a day: a step back, a calendar, a step on, and today. */
class DayPicker extends Div {

    private static final long serialVersionUID = 1L;

    private final DatePicker calendar = new DatePicker();
    private final Button today;
    private LocalDate now;

    DayPicker(SerializableConsumer<LocalDate> chosen) {
        addClassName("day");
        calendar.setI18n(Weeks.words(Speech.language()));
        calendar.setLocale(Speech.language().locale());
        calendar.setAriaLabel(getTranslation("desk.day"));
        calendar.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            } else if (change.isFromClient()) {
                calendar.setValue(change.getOldValue());
            }
        });
        today = new Button(getTranslation("desk.today"), click -> chosen.accept(now));
        today.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(
                step(Icon.ARROW_LEFT, "desk.day.previous", -1, chosen),
                calendar,
                step(Icon.ARROW_RIGHT, "desk.day.next", 1, chosen),
                today);
    }

    private Button step(Icon icon, String key, int days, SerializableConsumer<LocalDate> chosen) {
        Button step = new Button(
                new LineIcon(icon), click -> chosen.accept(calendar.getValue().plusDays(days)));
        step.setAriaLabel(getTranslation(key));
        step.setTooltipText(getTranslation(key));
        step.addThemeVariants(ButtonVariant.LUMO_ICON);
        return step;
    }

    void show(LocalDate day, LocalDate now) {
        this.now = now;
        calendar.setValue(day);
        today.setVisible(!day.equals(now));
    }
}
