package ua.dp.cnap.admin.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.network.ClassifiedCommunity;
import ua.dp.cnap.network.FirstHead;
import ua.dp.cnap.network.Opening;
import ua.dp.cnap.network.Wording;

/** What is decided about the centre of a new community; asks only for what the classifier does not say. */
class CentreForm extends Div implements HasEnabled {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    final TextField name = new TextField(getTranslation("opening.name"));
    final TextField slug = new TextField(getTranslation("opening.slug"));
    final Select<String> list = new Select<>();
    final Select<Community.Type> type = new Select<>();
    final TextField settlement = new TextField(getTranslation("opening.centre"));
    final NumberField lat = new NumberField(getTranslation("opening.lat"));
    final NumberField lon = new NumberField(getTranslation("opening.lon"));

    private String adjective = "";

    CentreForm() {
        addClassName("opening-fields");
        name.setMaxLength(LONGEST);
        name.addClassName("wide");
        slug.setPrefixComponent(new Span("/"));
        slug.setHelperText(getTranslation("opening.slug.hint"));
        list.setLabel(getTranslation("opening.list"));
        list.setItems("I", "II", "III");
        list.setItemLabelGenerator(l -> getTranslation("opening.list." + l));
        list.setHelperText(getTranslation("opening.list.hint"));
        type.setLabel(getTranslation("opening.type"));
        type.setItems(Community.Type.values());
        type.setItemLabelGenerator(t -> getTranslation("community.type." + t));
        type.addValueChangeListener(change -> propose());
        settlement.setMaxLength(LONGEST);
        add(type, settlement, lat, lon, name, list, slug);
        fields().values().forEach(field -> ((HasValidation) field).setManualValidation(true));
    }

    /** @param chosen null while no community is chosen */
    void show(ClassifiedCommunity chosen) {
        showErrors(List.of());
        adjective = chosen == null ? "" : chosen.adjective();
        name.clear();
        slug.setValue(chosen == null ? "" : chosen.slug());
        list.setValue(chosen == null ? null : chosen.directoryList() == null ? "III" : chosen.directoryList());
        type.setValue(chosen == null ? null : chosen.type());
        settlement.setValue(chosen == null || chosen.centre() == null ? "" : chosen.centre());
        lat.setValue(chosen == null ? null : chosen.lat());
        lon.setValue(chosen == null ? null : chosen.lon());
        type.setVisible(chosen != null && chosen.type() == null);
        settlement.setVisible(chosen != null && chosen.centre() == null);
        lat.setVisible(chosen != null && chosen.lat() == null);
        lon.setVisible(chosen != null && chosen.lon() == null);
        propose();
    }

    private void propose() {
        if (type.getValue() != null) {
            name.setValue(Wording.centreName(adjective, type.getValue()));
        }
    }

    Opening opening(ClassifiedCommunity chosen, FirstHead head) {
        return new Opening(
                chosen.katotthCode(),
                slug.getValue().strip(),
                type.getValue(),
                settlement.getValue(),
                lat.getValue(),
                lon.getValue(),
                list.getValue(),
                name.getValue(),
                head);
    }

    /** As the person read it when choosing. */
    String fullName() {
        return adjective + " " + getTranslation("community.type." + type.getValue());
    }

    void showErrors(List<FieldError> errors) {
        OpeningErrors.show(errors, fields());
    }

    private Map<String, Component> fields() {
        return Map.of(
                "centreName", name,
                "slug", slug,
                "directoryList", list,
                "type", type,
                "centre", settlement,
                "lat", lat,
                "lon", lon);
    }
}
