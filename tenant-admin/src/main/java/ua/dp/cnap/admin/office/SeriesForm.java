package ua.dp.cnap.admin.office;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.office.HoursSeries;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.ui.Icon;

/** The entry of a series. While it is typed, it says what is wrong with it and what the law asks. */
class SeriesForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 120;

    final Select<DayOfWeek> weekday = new Select<>();
    final Select<Rhythm> rhythm = new Select<>();
    final DatePicker from = new DatePicker();
    final DatePicker until = new DatePicker();
    final Checkbox closed = new Checkbox();
    final TimePicker opens = new TimePicker();
    final TimePicker closes = new TimePicker();
    final TextField name = new TextField();
    final UnorderedList law = new UnorderedList();
    final Button add;

    private final SerializableFunction<HoursSeries, List<FieldError>> check;
    private UUID office;

    /** @param check what would be wrong with a series that is complete */
    SeriesForm(SerializableFunction<HoursSeries, List<FieldError>> check, SerializableConsumer<HoursSeries> wished) {
        this.check = check;
        addClassName("series-form");
        weekday.setLabel(getTranslation("series.weekday"));
        weekday.setItems(DayOfWeek.values());
        weekday.setItemLabelGenerator(day -> Speech.formats().weekday(day));
        rhythm.setLabel(getTranslation("series.rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.addClassName("rhythm");
        rhythm.setItemLabelGenerator(r -> getTranslation("series.rhythm." + r));
        prepare(from, "series.from");
        prepare(until, "series.until");
        closed.setLabel(getTranslation("series.closed"));
        prepare(opens, "exceptions.opens");
        prepare(closes, "exceptions.closes");
        name.setLabel(getTranslation("series.name"));
        name.setMaxLength(LONGEST_NAME);
        name.addClassName("note");
        law.addClassName("law-list");
        law.getElement().setAttribute("role", "status");
        add = new Button(getTranslation("series.add"), click -> {
            if (markMissing()) {
                wished.accept(wish());
            }
        });
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        List<HasValue<?, ?>> fields = List.of(weekday, rhythm, from, until, closed, opens, closes, name);
        fields.forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed(field);
            }
        }));
        clear();
        add(weekday, rhythm, from, until, closed, opens, closes, name, add, law);
    }

    private void prepare(DatePicker date, String key) {
        date.setLabel(getTranslation(key));
        date.setI18n(Weeks.words(Speech.language()));
        date.setLocale(Speech.language().locale());
        date.setManualValidation(true);
    }

    private void prepare(TimePicker time, String key) {
        time.setLabel(getTranslation(key));
        time.setLocale(Speech.language().locale());
        time.setStep(Duration.ofMinutes(30));
        time.setManualValidation(true);
    }

    void load(UUID id) {
        office = id;
        clear();
    }

    /** Ready for the next one. */
    void clear() {
        weekday.setValue(DayOfWeek.SATURDAY);
        rhythm.setValue(Rhythm.EVERY_SECOND);
        from.clear();
        until.clear();
        closed.setValue(false);
        opens.clear();
        closes.clear();
        showTimes();
        suggestName();
        unmark();
    }

    private void changed(HasValue<?, ?> field) {
        showTimes();
        if (field == weekday || field == rhythm) {
            suggestName();
        }
        unmark();
        if (isComplete()) {
            show(check.apply(wish()));
        } else if (isBackwards()) {
            mark(closes, "hours.time.backwards");
        }
    }

    private void showTimes() {
        opens.setVisible(!closed.getValue());
        closes.setVisible(!closed.getValue());
    }

    private void suggestName() {
        name.setValue(getTranslation(
                "series.named",
                Speech.formats().weekday(weekday.getValue()),
                getTranslation("series.rhythm." + rhythm.getValue())));
    }

    private boolean isBackwards() {
        return !closed.getValue()
                && !opens.isEmpty()
                && !closes.isEmpty()
                && !opens.getValue().isBefore(closes.getValue());
    }

    private boolean isComplete() {
        return !from.isEmpty()
                && !until.isEmpty()
                && !name.getValue().isBlank()
                && (closed.getValue() || !opens.isEmpty() && !closes.isEmpty() && !isBackwards());
    }

    private boolean markMissing() {
        unmark();
        missing(from, from.isEmpty(), "exceptions.date.missing");
        missing(until, until.isEmpty(), "exceptions.date.missing");
        missing(opens, !closed.getValue() && opens.isEmpty(), "hours.time.missing");
        missing(closes, !closed.getValue() && closes.isEmpty(), "hours.time.missing");
        missing(closes, isBackwards(), "hours.time.backwards");
        missing(name, name.getValue().isBlank(), "series.name.missing");
        return isComplete();
    }

    private void missing(HasValidation field, boolean missing, String key) {
        if (missing) {
            mark(field, key);
        }
    }

    private void mark(HasValidation field, String key, Object... parameters) {
        field.setInvalid(true);
        field.setErrorMessage(getTranslation(key, parameters));
    }

    private void unmark() {
        List.<HasValidation>of(from, until, opens, closes, name).forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage(null);
        });
        law.removeAll();
        law.setVisible(false);
    }

    /** Says what was refused: at its field, or as a rule of the law. */
    void show(List<FieldError> errors) {
        unmark();
        List<String> rules = new ArrayList<>();
        for (FieldError error : errors) {
            Optional<HasValidation> field = field(error.field());
            String key = "series.wrong." + error.code();
            if (field.isPresent()) {
                mark(
                        field.get(),
                        ConsoleTexts.has(key) ? key : "exceptions.wrong",
                        error.facts().get("name"));
            } else {
                rules.add(LawPanel.words(error));
            }
        }
        rules.stream().distinct().forEach(words -> law.add(rule(words)));
        law.setVisible(!rules.isEmpty());
    }

    private static ListItem rule(String words) {
        ListItem item = new ListItem(new LineIcon(Icon.WARNING), new Span(words));
        item.addClassNames("line", "bad");
        return item;
    }

    private Optional<HasValidation> field(String named) {
        return switch (named) {
            case "validFrom" -> Optional.of(from);
            case "validUntil", "everyWeeks", "monthWeek" -> Optional.of(until);
            case "name" -> Optional.of(name);
            default -> Optional.empty();
        };
    }

    private HoursSeries wish() {
        return new HoursSeries(
                UUID.randomUUID(),
                office,
                name.getValue().strip(),
                from.getValue(),
                until.getValue(),
                weekday.getValue(),
                rhythm.getValue().everyWeeks,
                rhythm.getValue().monthWeek,
                closed.getValue() ? null : new Reception(opens.getValue(), closes.getValue()));
    }
}
