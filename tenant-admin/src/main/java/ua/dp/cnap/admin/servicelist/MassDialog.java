package ua.dp.cnap.admin.servicelist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.servicelist.MassChange;

/** Asks for a change of many services at once. What is left empty stays as each service has it. */
class MassDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    final IntegerField duration = new IntegerField(getTranslation("services.duration"));
    final IntegerField buffer = new IntegerField(getTranslation("services.buffer"));
    final IntegerField walkIns = new IntegerField(getTranslation("services.walk-ins"));
    final Select<OnlineBooking> online = new Select<>();
    final MultiSelectComboBox<UUID> add = new MultiSelectComboBox<>(getTranslation("services.mass.add"));
    final MultiSelectComboBox<UUID> remove = new MultiSelectComboBox<>(getTranslation("services.mass.remove"));
    final Button apply;

    MassDialog(int services, List<Office> offices, SerializableConsumer<MassChange> wished) {
        setHeaderTitle(Speech.count("services.mass.title", services));
        setWidth("42rem");
        List.of(duration, buffer, walkIns).forEach(field -> {
            field.setStep(field == walkIns ? 1 : 5);
            field.setMin(0);
            field.setStepButtonsVisible(true);
            field.setManualValidation(true);
            field.setPlaceholder(getTranslation("services.mass.same"));
        });
        online.setLabel(getTranslation("services.online"));
        online.setItems(OnlineBooking.values());
        online.setEmptySelectionAllowed(true);
        online.setEmptySelectionCaption(getTranslation("services.mass.same"));
        online.setItemLabelGenerator(o -> getTranslation(o == null ? "services.mass.same" : "services.online." + o));
        Map<UUID, String> names = new LinkedHashMap<>();
        offices.forEach(o -> names.put(o.id(), o.name()));
        List.of(add, remove).forEach(field -> {
            field.setItems(List.copyOf(names.keySet()));
            field.setItemLabelGenerator(names::get);
        });
        FormLayout form = new FormLayout(duration, buffer, walkIns, online, add, remove);
        form.setColspan(add, 2);
        form.setColspan(remove, 2);
        add(new Paragraph(getTranslation("services.mass.text")), form);
        Button back = new Button(getTranslation("services.back"), click -> close());
        apply = new Button(getTranslation("services.mass.apply"), click -> apply(wished));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(back, apply);
    }

    private void apply(SerializableConsumer<MassChange> wished) {
        if (add.getValue().stream().anyMatch(remove.getValue()::contains)) {
            Notices.refused(getTranslation("services.mass.both"));
            return;
        }
        close();
        wished.accept(new MassChange(
                duration.getValue(),
                buffer.getValue(),
                online.getValue(),
                walkIns.getValue(),
                List.copyOf(add.getValue()),
                List.copyOf(remove.getValue())));
    }
}
