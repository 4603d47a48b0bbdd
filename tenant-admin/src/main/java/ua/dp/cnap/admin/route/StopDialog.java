package ua.dp.cnap.admin.route;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.admin.frame.FieldMarks;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.admin.map.Coordinates;
import ua.dp.cnap.admin.map.Mark;
import ua.dp.cnap.admin.map.PlaceField;
import ua.dp.cnap.admin.rearrangement.Attempt;
import ua.dp.cnap.route.MobileStop;
import ua.dp.cnap.route.StopWish;

/** Asks where and when a mobile office stands: once, or every so many weeks until a day. */
class StopDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int ONCE = 0;

    final DatePicker day = new DatePicker(getTranslation("route.day"));
    final TimePicker opens = new TimePicker(getTranslation("route.opens"));
    final TimePicker closes = new TimePicker(getTranslation("route.closes"));
    final Select<Integer> rhythm = new Select<>();
    final DatePicker until = new DatePicker(getTranslation("route.until"));
    final TextField settlement = new TextField(getTranslation("route.settlement"));
    final TextField place = new TextField(getTranslation("route.place"));
    final PlaceField coordinates = new PlaceField(() -> {});
    final Button save = new Button(getTranslation("route.save"), click -> save());

    private final UUID stop;
    private final int version;
    private final UUID office;
    private final RoutePanel.Desk desk;
    private final SerializableRunnable done;

    /** @param stop null for a new one */
    StopDialog(MobileStop stop, UUID office, List<Mark> marks, RoutePanel.Desk desk, SerializableRunnable done) {
        Optional<MobileStop> known = Optional.ofNullable(stop);
        this.stop = known.map(MobileStop::id).orElse(null);
        version = known.map(MobileStop::version).orElse(0);
        this.office = office;
        this.desk = desk;
        this.done = done;
        setHeaderTitle(getTranslation(stop == null ? "route.new" : "route.change"));
        setWidth("46rem");
        addClassName("form-dialog");
        prepare(day);
        prepare(until);
        prepare(opens);
        prepare(closes);
        rhythm.setLabel(getTranslation("route.rhythm"));
        rhythm.setItems(ONCE, 1, 2, 3, 4);
        rhythm.setItemLabelGenerator(weeks -> getTranslation("route.rhythm." + weeks));
        rhythm.addValueChangeListener(change -> until.setVisible(change.getValue() != ONCE));
        rhythm.setValue(ONCE);
        rhythm.setVisible(stop == null);
        until.setVisible(false);
        known.ifPresent(this::fill);
        coordinates.show(known.map(s -> new Coordinates(s.lat(), s.lon())), marks);
        Div fields = new Div(day, opens, closes, rhythm, until, settlement, place, coordinates);
        fields.addClassName("fields");
        Button back = new Button(getTranslation("route.back"), click -> close());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(fields);
        getFooter().add(back, save);
    }

    private static void prepare(DatePicker date) {
        date.setI18n(Weeks.words(Speech.language()));
        date.setLocale(Speech.language().locale());
        date.setManualValidation(true);
    }

    private static void prepare(TimePicker time) {
        time.setLocale(Speech.language().locale());
        time.setStep(Duration.ofMinutes(30));
        time.setManualValidation(true);
    }

    private void fill(MobileStop known) {
        day.setValue(known.day());
        opens.setValue(known.times().opens());
        closes.setValue(known.times().closes());
        settlement.setValue(known.settlement());
        place.setValue(known.place());
    }

    private StopWish wish() {
        boolean repeats = rhythm.getValue() != ONCE;
        Optional<Coordinates> at = coordinates.value();
        return new StopWish(
                day.getValue(),
                repeats ? until.getValue() : null,
                repeats ? rhythm.getValue() : null,
                opens.getValue(),
                closes.getValue(),
                place.getValue(),
                settlement.getValue(),
                at.map(Coordinates::lat).orElse(null),
                at.map(Coordinates::lon).orElse(null));
    }

    private void save() {
        if (rhythm.getValue() != ONCE && until.isEmpty()) {
            until.setInvalid(true);
            until.setErrorMessage(getTranslation("wrong.missing"));
            return;
        }
        new Attempt(
                        decisions -> stop == null
                                ? desk.get().plan(office, wish(), null, decisions)
                                : desk.get().change(stop, wish(), version, null, decisions),
                        () -> {
                            leave();
                            Notices.done(getTranslation("route.saved"));
                        },
                        wrong -> FieldMarks.show(wrong.errors(), fields()),
                        this::leave)
                .start();
    }

    private void leave() {
        close();
        done.run();
    }

    private Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("day", day);
        fields.put("until", until);
        fields.put("opens", opens);
        fields.put("closes", closes);
        fields.put("settlement", settlement);
        fields.put("place", place);
        fields.put("lat", coordinates.typed);
        fields.put("lon", coordinates.typed);
        return fields;
    }
}
