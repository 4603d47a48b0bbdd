package ua.dp.cnap.admin.roster;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.UnsavedChanges;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.roster.Person;
import ua.dp.cnap.roster.PersonRoster;
import ua.dp.cnap.roster.RosterVersion;
import ua.dp.cnap.roster.Shift;
import ua.dp.cnap.roster.ShiftOnDay;

/** What the roster of one person says from a day on: chosen, filled in, saved. */
class RosterForm extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final Pattern OF_SHIFT = Pattern.compile("shifts\\.(\\d+)\\.(\\w+)");

    /** Whom the form asks, and whom it tells what the head wants. */
    interface Desk extends Serializable {

        List<Person> people();

        List<ShiftOnDay> week(Person person, LocalDate day);

        void save(RosterForm form, RosterVersion wish);
    }

    final Select<RosterVersion> version = new Select<>();
    final DatePicker from = new DatePicker();
    final DatePicker until = new DatePicker();
    final Button onlyThisWeek = new Button(getTranslation("roster.only-this-week"), click -> onlyThisWeek());
    final Select<Integer> turns = new Select<>();
    final FillTools fill;
    final List<WeekShifts> weeks = new ArrayList<>();
    final TextField reason = new TextField(getTranslation("roster.reason"));
    final Button save = new Button(getTranslation("hours.save"), click -> save());
    final Button cancel = new Button(getTranslation("roster.cancel"), click -> leave());
    private final UnsavedChanges changes = new UnsavedChanges(this);
    private final PersonRoster roster;
    private final Desk desk;
    private final LocalDate today;
    private final LocalDate shownMonday;
    private RosterVersion shown;

    RosterForm(PersonRoster roster, Places places, LocalDate shownMonday, LocalDate today, Desk desk) {
        this.roster = roster;
        this.desk = desk;
        this.today = today;
        this.shownMonday = shownMonday;
        addClassName("roster-form");
        setHeaderTitle(getTranslation("roster.form", roster.person().name()));
        setWidth("60rem");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(escape -> leave());
        fill = new FillTools(
                places.open(),
                desk.people(),
                new Filling(),
                shifts -> weeks.getFirst().show(shifts));
        IntStream.rangeClosed(1, RosterVersion.MOST_WEEKS).forEach(i -> weeks.add(new WeekShifts(i, places)));
        reason.setMaxLength(300);
        reason.addClassName("reason");
        add(when(), fill);
        weeks.forEach(this::add);
        add(reason);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        getFooter().add(cancel, save);
        show(chosen());
    }

    private Div when() {
        version.setLabel(getTranslation("roster.version"));
        version.setItems(roster.versions());
        version.setItemLabelGenerator(this::words);
        version.setVisible(!roster.versions().isEmpty());
        version.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(change.getValue());
            }
        });
        prepare(from, "roster.from");
        prepare(until, "roster.until");
        until.setPlaceholder(getTranslation("roster.until.open"));
        until.setClearButtonVisible(true);
        turns.setLabel(getTranslation("roster.turns"));
        turns.addClassName("turns");
        turns.setItems(1, 2, 3, 4);
        turns.setItemLabelGenerator(number -> getTranslation("roster.turns." + number));
        turns.addValueChangeListener(change -> showWeeks());
        Div when = new Div(version, from, until, onlyThisWeek, turns);
        when.addClassName("fill");
        return when;
    }

    private void prepare(DatePicker date, String key) {
        date.setLabel(getTranslation(key));
        date.setI18n(Weeks.words(Speech.language()));
        date.setLocale(Speech.language().locale());
        date.setManualValidation(true);
    }

    /** The version of the week that the head looks at; else the first to come; else an empty one from today on. */
    private RosterVersion chosen() {
        LocalDate day = shownMonday.isBefore(today) ? today : shownMonday;
        return roster.versions().stream()
                .filter(v -> !v.from().isAfter(day.plusDays(6))
                        && (v.until() == null || !v.until().isBefore(day)))
                .findFirst()
                .or(() -> roster.versions().stream().findFirst())
                .orElse(new RosterVersion(day, null, 1, List.of()));
    }

    private void show(RosterVersion chosen) {
        shown = chosen;
        version.setValue(roster.versions().contains(chosen) ? chosen : null);
        from.setValue(chosen.from());
        until.setValue(chosen.until());
        turns.setValue(chosen.weeks());
        weeks.forEach(week -> week.show(chosen.shifts()));
        showWeeks();
    }

    private void showWeeks() {
        for (int i = 0; i < weeks.size(); i++) {
            weeks.get(i).setVisible(i < turns.getValue());
            weeks.get(i).showTitle(turns.getValue() > 1);
        }
    }

    private void onlyThisWeek() {
        from.setValue(shownMonday.isBefore(today) ? today : shownMonday);
        until.setValue(from.getValue().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        turns.setValue(1);
    }

    private String words(RosterVersion of) {
        String begins = Speech.formats().date(of.from());
        return of.until() == null
                ? getTranslation("roster.version.open", begins)
                : getTranslation(
                        "roster.version.closed", begins, Speech.formats().date(of.until()));
    }

    private List<WeekShifts> shown() {
        return weeks.subList(0, turns.getValue());
    }

    private List<ShiftFields> fields() {
        return shown().stream().flatMap(WeekShifts::fields).toList();
    }

    private void save() {
        from.setInvalid(from.isEmpty());
        from.setErrorMessage(getTranslation("exceptions.date.missing"));
        until.setInvalid(false);
        List<ShiftFields> wrong =
                fields().stream().filter(fields -> !fields.isComplete()).toList();
        if (!from.isEmpty() && wrong.isEmpty()) {
            desk.save(this, wish());
        }
    }

    private RosterVersion wish() {
        List<Shift> shifts = shown().stream().flatMap(WeekShifts::shifts).toList();
        return new RosterVersion(from.getValue(), until.getValue(), turns.getValue(), shifts);
    }

    /** Asks first if something was typed. */
    private void leave() {
        boolean asSaved = fields().stream().allMatch(ShiftFields::isComplete)
                && new HashSet<>(wish().shifts()).equals(new HashSet<>(shown.shifts()))
                && Objects.equals(wish().from(), shown.from())
                && Objects.equals(wish().until(), shown.until());
        changes.set(!asSaved);
        changes.leave(this::close);
    }

    Person person() {
        return roster.person();
    }

    /** Says what was refused at the field that is wrong. */
    void show(InvalidInput refused) {
        for (FieldError error : refused.errors()) {
            Matcher shift = OF_SHIFT.matcher(error.field());
            if (shift.matches()) {
                fields().get(Integer.parseInt(shift.group(1))).show(shift.group(2), error.code());
            } else {
                DatePicker date = error.field().equals("until") ? until : from;
                String key = "exceptions.wrong." + error.code();
                date.setInvalid(true);
                date.setErrorMessage(getTranslation(ConsoleTexts.has(key) ? key : "exceptions.wrong"));
            }
        }
        Notices.refused(getTranslation("roster.refused"));
    }

    /** Takes from the days before what is filled in. */
    private final class Filling implements FillTools.Week {

        private static final long serialVersionUID = 1L;

        @Override
        public void copyMonday() {
            weeks.getFirst().copyMonday();
        }

        @Override
        public List<Shift> before(Person person) {
            LocalDate begins = from.isEmpty() ? today : from.getValue();
            return desk.week(person, begins.minusWeeks(1)).stream()
                    .map(s -> new Shift(1, s.day().getDayOfWeek(), s.workplaceId(), s.starts(), s.ends()))
                    .toList();
        }
    }
}
