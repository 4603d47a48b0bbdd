package ua.dp.cnap.admin.roster;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.dp.cnap.roster.Shift;

/** One of the weeks that take turns, day by day. */
class WeekShifts extends Div {

    private static final long serialVersionUID = 1L;

    final List<DayShifts> days = new ArrayList<>();
    private final H3 title = new H3();
    private final int number;

    WeekShifts(int number, Places places) {
        this.number = number;
        addClassName("week-shifts");
        title.setText(getTranslation("roster.turn", number));
        add(title);
        for (DayOfWeek day : DayOfWeek.values()) {
            DayShifts shifts = new DayShifts(day, places);
            days.add(shifts);
            add(shifts);
        }
    }

    void showTitle(boolean several) {
        title.setVisible(several);
    }

    void show(List<Shift> shifts) {
        days.forEach(day -> day.show(shifts.stream()
                .filter(shift -> shift.week() == number && shift.day() == day.day)
                .toList()));
    }

    /** All working days become like Monday; nothing happens while Monday is incomplete. */
    void copyMonday() {
        DayShifts monday = days.getFirst();
        if (monday.shifts.stream().allMatch(ShiftFields::isComplete)) {
            days.stream()
                    .filter(day -> day.day.getValue() <= DayOfWeek.FRIDAY.getValue())
                    .forEach(day -> day.show(monday.shifts(number).toList()));
        }
    }

    Stream<Shift> shifts() {
        return days.stream().flatMap(day -> day.shifts(number));
    }

    Stream<ShiftFields> fields() {
        return days.stream().flatMap(day -> day.shifts.stream());
    }
}
