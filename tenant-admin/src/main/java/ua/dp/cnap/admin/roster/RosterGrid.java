package ua.dp.cnap.admin.roster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.roster.Absence;
import ua.dp.cnap.roster.PersonWeek;
import ua.dp.cnap.roster.ShiftOnDay;

/** A week of everybody: a row for each person, a column for each day. A row opens what the person's roster says. */
class RosterGrid extends Grid<PersonWeek> {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<UUID> chosen;
    private final List<Column<PersonWeek>> days = new ArrayList<>();
    private LocalDate monday;
    private Places places;

    RosterGrid(SerializableConsumer<UUID> chosen) {
        this.chosen = chosen;
        addClassName("roster");
        addThemeVariants(
                GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COLUMN_BORDERS);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("roster.grid"));
        addComponentColumn(this::person)
                .setKey("person")
                .setHeader(getTranslation("roster.person"))
                .setFrozen(true)
                .setFlexGrow(0)
                .setWidth("9.4rem");
        for (int i = 0; i < 7; i++) {
            int number = i;
            days.add(addComponentColumn(week -> day(week, monday.plusDays(number)))
                    .setKey(String.valueOf(i + 1))
                    .setFlexGrow(1)
                    .setWidth("5.5rem"));
        }
        addItemClickListener(click -> chosen.accept(click.getItem().person().id()));
    }

    void show(List<PersonWeek> weeks, LocalDate monday, LocalDate today, Places places) {
        this.monday = monday;
        this.places = places;
        for (int i = 0; i < 7; i++) {
            LocalDate day = monday.plusDays(i);
            Span header = new Span(Speech.formats().shortDay(day));
            if (day.equals(today)) {
                header.addClassName("today");
                header.getElement().setAttribute("aria-current", "date");
            }
            days.get(i).setHeader(header);
        }
        setItems(weeks);
    }

    private Component person(PersonWeek week) {
        UUID id = week.person().id();
        NativeButton name = new NativeButton(week.person().name(), click -> chosen.accept(id));
        name.addClassName("person");
        name.setAriaLabel(getTranslation("roster.open", week.person().name()));
        Span none = new Span(getTranslation("roster.no-shifts"));
        none.addClassName("second");
        none.setVisible(week.shifts().isEmpty() && week.absences().isEmpty());
        return new Div(name, none);
    }

    private Component day(PersonWeek week, LocalDate day) {
        Div cell = new Div();
        cell.addClassName("shifts");
        List<Absence> away = week.absences().stream().filter(a -> a.isOn(day)).toList();
        away.forEach(absence -> cell.add(absence(absence)));
        if (away.stream().noneMatch(absence -> absence.times() == null)) {
            week.shifts().stream()
                    .filter(shift -> shift.day().equals(day))
                    .forEach(shift -> shift(shift).ifPresent(cell::add));
        }
        return cell;
    }

    /** Nothing on a day on which the office does not receive. */
    private Optional<Component> shift(ShiftOnDay shift) {
        Place place = places.of(shift.workplaceId());
        Optional<Reception> reception = places.reception(shift.workplaceId(), shift.day());
        if (place == null || reception.isEmpty()) {
            return Optional.empty();
        }
        Span times = new Span(
                shift.starts() == null
                        ? Speech.formats()
                                .hours(reception.get().opens(), reception.get().closes())
                        : Speech.formats().hours(shift.starts(), shift.ends()));
        times.addClassName("time");
        Span where = new Span(place.name());
        where.addClassName("second");
        Div words = new Div(times, where);
        words.addClassName("shift");
        words.getElement().setAttribute("title", place.full());
        return Optional.of(words);
    }

    private Component absence(Absence absence) {
        String cause = getTranslation("absence.cause." + absence.cause());
        Span tag = new Span(
                absence.times() == null
                        ? cause
                        : cause + " "
                                + Speech.formats()
                                        .hours(
                                                absence.times().opens(),
                                                absence.times().closes()));
        tag.addClassNames("tag", "bare", "missed");
        return tag;
    }
}
