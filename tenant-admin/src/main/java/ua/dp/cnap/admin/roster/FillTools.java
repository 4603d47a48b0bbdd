package ua.dp.cnap.admin.roster;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import ua.dp.cnap.roster.Person;
import ua.dp.cnap.roster.Shift;

/** Fills in a whole week at once: one workplace for all days, Monday for all working days, the week of somebody. */
class FillTools extends Div {

    private static final long serialVersionUID = 1L;

    /** The week that is filled in, and those it may be taken from. */
    interface Week extends Serializable {

        void copyMonday();

        /** What the person worked in the week before the roster begins. */
        List<Shift> before(Person person);
    }

    final ComboBox<Place> place = new ComboBox<>();
    final Button everyDay = new Button(getTranslation("roster.fill.every-day"), click -> fillEveryDay());
    final Button copyMonday = new Button(getTranslation("hours.copy"), click -> copyMonday());
    final ComboBox<Person> sample = new ComboBox<>();
    private final Week week;
    private final SerializableConsumer<List<Shift>> filled;

    FillTools(List<Place> places, List<Person> people, Week week, SerializableConsumer<List<Shift>> filled) {
        this.week = week;
        this.filled = filled;
        addClassName("fill");
        place.setLabel(getTranslation("roster.fill.place"));
        place.setItems(places);
        place.setItemLabelGenerator(Place::full);
        place.setOverlayWidth("22rem");
        place.addValueChangeListener(change -> everyDay.setEnabled(change.getValue() != null));
        everyDay.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        everyDay.setEnabled(false);
        copyMonday.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        sample.setLabel(getTranslation("roster.fill.sample"));
        sample.setItems(people);
        sample.setItemLabelGenerator(Person::name);
        sample.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                filled.accept(elsewhere(week.before(change.getValue())));
            }
        });
        add(place, everyDay, copyMonday, sample);
    }

    private void fillEveryDay() {
        filled.accept(Stream.of(DayOfWeek.values())
                .map(day -> new Shift(1, day, place.getValue().id(), null, null))
                .toList());
    }

    private void copyMonday() {
        week.copyMonday();
    }

    /** At the workplace that was chosen for all days, if there is one: that of the colleague is taken. */
    private List<Shift> elsewhere(List<Shift> shifts) {
        return place.isEmpty()
                ? shifts
                : shifts.stream()
                        .map(s -> new Shift(1, s.day(), place.getValue().id(), s.starts(), s.ends()))
                        .toList();
    }
}
