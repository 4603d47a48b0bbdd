package ua.dp.cnap.admin.roster;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.ui.Icon;

/** Which week is looked at, and the way to the one before and after. */
class WeekBar extends Div {

    private static final long serialVersionUID = 1L;

    final Button back = new Button(new LineIcon(Icon.ARROW_LEFT), click -> go(-1));
    final Button on = new Button(new LineIcon(Icon.ARROW_RIGHT), click -> go(1));
    final Button now = new Button(getTranslation("roster.week.now"), click -> goToCurrent());
    private final Span words = new Span();
    private final SerializableConsumer<LocalDate> chosen;
    private LocalDate monday;
    private LocalDate current;

    WeekBar(SerializableConsumer<LocalDate> chosen) {
        this.chosen = chosen;
        addClassName("day");
        back.setAriaLabel(getTranslation("roster.week.back"));
        on.setAriaLabel(getTranslation("roster.week.on"));
        back.addThemeVariants(ButtonVariant.LUMO_ICON);
        on.addThemeVariants(ButtonVariant.LUMO_ICON);
        words.addClassName("week-words");
        words.getElement().setAttribute("role", "status");
        add(back, words, on, now);
    }

    /** @param current the Monday of this week */
    void show(LocalDate monday, LocalDate current) {
        this.monday = monday;
        this.current = current;
        words.setText(words(monday, monday.plusDays(6)));
        now.setEnabled(!monday.equals(current));
    }

    private static String words(LocalDate monday, LocalDate sunday) {
        String begins = monday.getMonth() == sunday.getMonth()
                ? String.valueOf(monday.getDayOfMonth())
                : Speech.formats().date(monday);
        return begins + " – " + Speech.formats().date(sunday);
    }

    private void go(int weeks) {
        chosen.accept(monday.plusWeeks(weeks));
    }

    private void goToCurrent() {
        chosen.accept(current);
    }
}
