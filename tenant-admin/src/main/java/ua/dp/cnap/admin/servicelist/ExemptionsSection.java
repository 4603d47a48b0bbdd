package ua.dp.cnap.admin.servicelist;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.admin.frame.LineIcon;
import ua.dp.cnap.catalog.FeeExemption;
import ua.dp.cnap.ui.Icon;

/** Who pays less, or nothing, and by which decision of the council. */
class ExemptionsSection extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    final List<ExemptionRow> rows = new ArrayList<>();
    final Div list = new Div();
    final Paragraph empty = new Paragraph(getTranslation("services.exemptions.empty"));
    final Button add = new Button(getTranslation("services.exemptions.add"), click -> {
        addRow(new FeeExemption(UUID.randomUUID(), "", 100, "", null));
        rows.getLast().category.focus();
        changed();
    });
    private final SerializableRunnable changed;

    ExemptionsSection(SerializableRunnable changed) {
        this.changed = changed;
        list.addClassNames("wide", "rows");
        empty.addClassNames("wide", "remark");
    }

    @Override
    protected Div initContent() {
        return Sections.of("services.section.exemptions", empty, list, add);
    }

    void show(List<FeeExemption> exemptions) {
        rows.clear();
        list.removeAll();
        exemptions.forEach(this::addRow);
        empty.setVisible(rows.isEmpty());
    }

    private void addRow(FeeExemption exemption) {
        ExemptionRow row = new ExemptionRow(exemption, this::changed);
        Button remove = new Button(new LineIcon(Icon.CROSS), click -> {
            rows.remove(row);
            list.remove(row);
            changed();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("services.exemptions.remove"));
        row.add(remove);
        rows.add(row);
        list.add(row);
    }

    private void changed() {
        empty.setVisible(rows.isEmpty());
        changed.run();
    }

    List<FeeExemption> exemptions() {
        return rows.stream().map(ExemptionRow::exemption).toList();
    }

    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String path = "exemptions." + i + ".";
            rows.get(i).fields().forEach((name, field) -> fields.put(path + name, field));
        }
        return fields;
    }
}
