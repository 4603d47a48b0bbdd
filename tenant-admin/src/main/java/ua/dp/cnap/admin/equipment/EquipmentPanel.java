package ua.dp.cnap.admin.equipment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.rearrangement.Attempt;
import ua.dp.cnap.equipment.Equipment;
import ua.dp.cnap.equipment.Equipment.State;
import ua.dp.cnap.equipment.EquipmentDesk;
import ua.dp.cnap.ui.Icon;

/** What stands in an office and whether it works; at the main office also what the whole centre uses. */
public class EquipmentPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** Serializable access to the desk, which belongs to the view. */
    public interface Desk extends Serializable {
        EquipmentDesk get();
    }

    final UnorderedList list = new UnorderedList();
    final Paragraph empty = new Paragraph(getTranslation("equipment.empty"));
    final Button add = new Button(getTranslation("equipment.add"), new LineIcon(Icon.PLUS), click -> open(null));
    private final Desk desk;
    private UUID office;
    private boolean main;

    public EquipmentPanel(Desk desk) {
        this.desk = desk;
        addClassNames("card", "equipment-panel");
        Paragraph lead = new Paragraph(getTranslation("equipment.lead"));
        lead.addClassName("lead");
        empty.addClassName("hint");
        list.addClassName("things");
        add(lead, list, empty, add);
    }

    /** @param main whether what belongs to no office is shown here */
    public void load(UUID office, boolean main) {
        this.office = office;
        this.main = main;
        show();
    }

    private void show() {
        List<Equipment> shown = Stream.concat(
                        desk.get().in(office).stream(),
                        desk.get().all().stream().filter(e -> main && e.officeId() == null))
                .toList();
        list.removeAll();
        shown.forEach(e -> list.add(row(e)));
        empty.setVisible(shown.isEmpty());
        list.setVisible(!shown.isEmpty());
    }

    private ListItem row(Equipment equipment) {
        UUID id = equipment.id();
        int version = equipment.version();
        Span first = new Span(title(equipment));
        first.addClassName("first");
        Span second = new Span(details(equipment));
        second.addClassName("second");
        Div who = new Div(first, second);
        who.addClassNames("two", "who");
        Span state = new Span(getTranslation(
                "equipment.since",
                getTranslation("equipment.state." + equipment.state()),
                Speech.formats().shortDay(equipment.since())));
        state.addClassNames("tag", tone(equipment.state()));
        Button edit = new Button(
                getTranslation("equipment.edit"), click -> open(desk.get().byId(id)));
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(getTranslation("equipment.edit.label", title(equipment)));
        Button remove = new Button(getTranslation("equipment.remove"), click -> remove(id, version));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("equipment.remove.label", title(equipment)));
        return new ListItem(who, state, new Div(edit, remove));
    }

    static String title(Equipment equipment) {
        String kind = Speech.text("equipment.kind." + equipment.kind());
        return equipment.name() == null ? kind : kind + " · " + equipment.name();
    }

    private String details(Equipment equipment) {
        return Stream.of(
                        equipment.officeId() == null ? getTranslation("equipment.centre") : null,
                        equipment.inventoryNumber() == null
                                ? null
                                : getTranslation("equipment.number.is", equipment.inventoryNumber()),
                        equipment.note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String tone(State state) {
        return switch (state) {
            case WORKING -> "served";
            case WAITING_FOR_CHANNEL -> "arrived";
            case BROKEN -> "missed";
        };
    }

    private void open(Equipment equipment) {
        new EquipmentDialog(equipment, office, desk, this::show).open();
    }

    private void remove(UUID id, int version) {
        new Attempt(
                        decisions -> desk.get().remove(id, version, null, decisions),
                        () -> {
                            show();
                            Notices.done(getTranslation("equipment.removed"));
                        },
                        Notices::refused,
                        this::show)
                .start();
    }
}
