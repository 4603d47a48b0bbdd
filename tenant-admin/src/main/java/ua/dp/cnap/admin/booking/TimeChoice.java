package ua.dp.cnap.admin.booking;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.ui.Formats;

/** The choice among free times: the nearest first, the very next one chosen already; below, all times of a day. */
class TimeChoice extends Div {

    private static final long serialVersionUID = 1L;

    private static final int NEAREST = 6;

    final RadioButtonGroup<FreeTime> nearest = new RadioButtonGroup<>();
    final DatePicker day = new DatePicker();
    final RadioButtonGroup<FreeTime> times = new RadioButtonGroup<>();
    private final Paragraph none = new Paragraph();
    private final SerializableFunction<FreeTime, String> officeName;
    private List<FreeTime> all = List.of();

    /** @param officeName what to call the office of a time; empty where all times are of one */
    TimeChoice(SerializableFunction<FreeTime, String> officeName) {
        this.officeName = officeName;
        addClassName("time-choice");
        nearest.setLabel(getTranslation("caller.nearest"));
        nearest.setItemLabelGenerator(free -> words(Speech.formats().shortDay(free.startsAt()), free));
        nearest.addValueChangeListener(change -> exclude(change.getValue(), times));
        day.setLabel(getTranslation("caller.day"));
        day.setI18n(Weeks.words(Speech.language()));
        day.setLocale(Speech.language().locale());
        day.addValueChangeListener(change -> showDay());
        times.setItemLabelGenerator(free -> words(Speech.formats().time(free.startsAt()), free));
        times.addValueChangeListener(change -> exclude(change.getValue(), nearest));
        none.addClassName("hint");
        none.getElement().setAttribute("role", "status");
        add(none, nearest, day, times);
        show(List.of(), "");
    }

    /**
     * @param free in order of time
     * @param otherwise what to say when there are none
     */
    void show(List<FreeTime> free, String otherwise) {
        all = new ArrayList<>(free);
        none.setText(otherwise);
        none.setVisible(free.isEmpty());
        nearest.setVisible(!free.isEmpty());
        day.setVisible(!free.isEmpty());
        nearest.setItems(free.stream().limit(NEAREST).toList());
        if (free.isEmpty()) {
            times.setVisible(false);
            day.clear();
            return;
        }
        day.setMin(date(free.getFirst().startsAt()));
        day.setMax(date(free.getLast().startsAt()));
        day.setValue(date(free.getFirst().startsAt()));
        showDay();
        nearest.setValue(free.getFirst());
    }

    /** The time that is chosen now. */
    Optional<FreeTime> chosen() {
        return Optional.ofNullable(nearest.getValue()).or(() -> Optional.ofNullable(times.getValue()));
    }

    private void showDay() {
        LocalDate wanted = day.getValue();
        List<FreeTime> ofDay = all.stream()
                .filter(free -> date(free.startsAt()).equals(wanted))
                .toList();
        times.setItems(ofDay);
        times.setVisible(!all.isEmpty());
        times.setLabel(getTranslation(
                ofDay.isEmpty() ? "caller.day.none" : "caller.day.times",
                wanted == null ? "" : Speech.formats().day(wanted)));
    }

    private static void exclude(FreeTime chosen, RadioButtonGroup<FreeTime> other) {
        if (chosen != null) {
            other.clear();
        }
    }

    private String words(String time, FreeTime free) {
        String office = officeName.apply(free);
        return office.isEmpty() ? time : time + " · " + office;
    }

    private static LocalDate date(Instant instant) {
        return instant.atZone(Formats.ZONE).toLocalDate();
    }
}
