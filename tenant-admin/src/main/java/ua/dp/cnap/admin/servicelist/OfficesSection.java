package ua.dp.cnap.admin.servicelist;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.office.Office;

/** Which offices give the service. */
class OfficesSection extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    final CheckboxGroup<UUID> offices = new CheckboxGroup<>();
    final Button all =
            new Button(getTranslation("services.offices.all"), click -> offices.setValue(Set.copyOf(names().keySet())));
    final Button none = new Button(getTranslation("services.offices.none"), click -> offices.setValue(Set.of()));
    final Paragraph nowhere = new Paragraph(getTranslation("services.offices.nowhere"));
    private final Map<UUID, String> names = new LinkedHashMap<>();

    OfficesSection(SerializableRunnable changed) {
        offices.setItemLabelGenerator(names::get);
        offices.setAriaLabel(getTranslation("services.section.offices.title"));
        offices.addClassName("many");
        nowhere.addClassName("remark");
        offices.addValueChangeListener(e -> {
            nowhere.setVisible(e.getValue().isEmpty());
            changed.run();
        });
    }

    private Map<UUID, String> names() {
        return names;
    }

    @Override
    protected Div initContent() {
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div choose = new Div(all, none);
        choose.addClassNames("wide", "choose");
        offices.addClassName("wide");
        nowhere.addClassName("wide");
        return Sections.of("services.section.offices", choose, offices, nowhere);
    }

    void show(List<Office> existing, List<UUID> giving) {
        names.clear();
        existing.forEach(o -> names.put(o.id(), o.name() + " · " + o.settlement()));
        offices.setItems(List.copyOf(names.keySet()));
        offices.setValue(Set.copyOf(giving));
        nowhere.setVisible(giving.isEmpty());
    }

    List<UUID> giving() {
        return offices.getValue().stream().sorted().toList();
    }
}
