package ua.dp.cnap.admin.equipment;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.admin.frame.FieldMarks;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.admin.rearrangement.Attempt;
import ua.dp.cnap.equipment.Equipment;
import ua.dp.cnap.equipment.EquipmentWish;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;

/** Asks what a piece of equipment is and whether it works. A machine that breaks asks about the visits that need it. */
class EquipmentDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_REASON = 300;

    final Select<Equipment.Kind> kind = new Select<>();
    final TextField name = new TextField(getTranslation("equipment.name"));
    final TextField number = new TextField(getTranslation("equipment.number"));
    final Select<Equipment.State> state = new Select<>();
    final DatePicker since = new DatePicker(getTranslation("equipment.since.label"));
    final Checkbox centre = new Checkbox(getTranslation("equipment.centre.label"));
    final TextField note = new TextField(getTranslation("equipment.note"));
    final TextField reason = new TextField(getTranslation("offices.reason"));
    final Button save = new Button(getTranslation("equipment.save"), click -> save());

    private final UUID id;
    private final int version;
    private final UUID office;
    private final UUID workplace;
    private final EquipmentPanel.Desk desk;
    private final SerializableRunnable done;

    /**
     * @param equipment null for something new
     * @param office where it stands unless the whole centre uses it
     */
    EquipmentDialog(Equipment equipment, UUID office, EquipmentPanel.Desk desk, SerializableRunnable done) {
        Optional<Equipment> known = Optional.ofNullable(equipment);
        id = known.map(Equipment::id).orElse(null);
        version = known.map(Equipment::version).orElse(0);
        workplace = known.map(Equipment::workplaceId).orElse(null);
        this.office = office;
        this.desk = desk;
        this.done = done;
        setHeaderTitle(getTranslation(id == null ? "equipment.new" : "equipment.change"));
        setWidth("40rem");
        addClassName("form-dialog");
        kind.setLabel(getTranslation("equipment.kind"));
        kind.setItems(Equipment.Kind.values());
        kind.setItemLabelGenerator(k -> getTranslation("equipment.kind." + k));
        state.setLabel(getTranslation("equipment.state"));
        state.setItems(Equipment.State.values());
        state.setItemLabelGenerator(s -> getTranslation("equipment.state." + s));
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                since.setValue(today());
            }
        });
        since.setI18n(Weeks.words(Speech.language()));
        since.setLocale(Speech.language().locale());
        since.setManualValidation(true);
        reason.setMaxLength(LONGEST_REASON);
        fill(known);
        Div fields = new Div(kind, name, state, since, number, note, reason, centre);
        fields.addClassName("fields");
        Button back = new Button(getTranslation("equipment.back"), click -> close());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("equipment.text")), fields);
        getFooter().add(back, save);
    }

    private void fill(Optional<Equipment> known) {
        kind.setValue(known.map(Equipment::kind).orElse(null));
        name.setValue(known.map(Equipment::name).orElse(""));
        number.setValue(known.map(Equipment::inventoryNumber).orElse(""));
        state.setValue(known.map(Equipment::state).orElse(Equipment.State.WORKING));
        since.setValue(known.map(Equipment::since).orElse(today()));
        centre.setValue(known.isPresent() && known.get().officeId() == null);
        note.setValue(known.map(Equipment::note).orElse(""));
    }

    private static LocalDate today() {
        return LocalDate.now(WeeklyHours.KYIV);
    }

    private EquipmentWish wish() {
        return new EquipmentWish(
                centre.getValue() ? null : office,
                centre.getValue() ? null : workplace,
                kind.getValue(),
                name.getValue(),
                number.getValue(),
                state.getValue(),
                since.getValue(),
                note.getValue());
    }

    private void save() {
        new Attempt(
                        this::write,
                        () -> {
                            leave();
                            Notices.done(getTranslation("equipment.saved"));
                        },
                        wrong -> FieldMarks.show(wrong.errors(), fields()),
                        this::leave)
                .start();
    }

    /** A new piece touches no visit. */
    private List<Rearranged> write(Decisions decisions) {
        if (id == null) {
            desk.get().add(wish(), reason.getValue());
            return List.of();
        }
        return desk.get().change(id, wish(), version, reason.getValue(), decisions);
    }

    private void leave() {
        close();
        done.run();
    }

    private Map<String, HasValidation> fields() {
        return Map.of(
                "kind", kind, "name", name, "inventoryNumber", number, "state", state, "since", since, "note", note);
    }
}
