package ua.dp.cnap.admin.office;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.admin.frame.FieldMarks;
import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.admin.frame.Weeks;
import ua.dp.cnap.admin.map.Coordinates;
import ua.dp.cnap.admin.map.Mark;
import ua.dp.cnap.admin.map.PlaceField;
import ua.dp.cnap.office.Amenity;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeWish;

/** Everything that an office tells of itself, in four sections: what it is, where, how to reach it, who gets in. */
class OfficeForm extends Div {

    private static final long serialVersionUID = 1L;

    final Select<Office.Kind> kind = new Select<>();
    final TextField name = new TextField();
    final Select<OfficeLine> parent = new Select<>();
    final DatePicker openedOn = new DatePicker();
    final TextField settlement = new TextField();
    final TextField address = new TextField();
    final TextField district = new TextField();
    final TextField placeNote = new TextField();
    final TextField placeNoteEn = new TextField();
    final PlaceField place;
    final TextField phone = new TextField();
    final TextArea otherPhones = new TextArea();
    final CheckboxGroup<Amenity> amenities = new CheckboxGroup<>();

    private final SerializableRunnable changed;

    OfficeForm(SerializableRunnable changed) {
        this.changed = changed;
        place = new PlaceField(changed::run);
        addClassName("office-form");
        kind.setItems(Office.Kind.values());
        kind.setItemLabelGenerator(k -> getTranslation("office.kind." + k));
        kind.addValueChangeListener(change -> parent.setVisible(change.getValue() != Office.Kind.MAIN_OFFICE));
        parent.setEmptySelectionAllowed(true);
        parent.setEmptySelectionCaption(getTranslation("offices.parent.none"));
        parent.setItemLabelGenerator(o -> o == null ? getTranslation("offices.parent.none") : o.name());
        openedOn.setI18n(Weeks.words(Speech.language()));
        openedOn.setLocale(Speech.language().locale());
        openedOn.setManualValidation(true);
        amenities.setItems(Amenity.values());
        amenities.setItemLabelGenerator(a -> getTranslation("offices.amenity." + a));
        prepare(kind, "kind");
        prepare(name, "name");
        prepare(parent, "parent");
        prepare(openedOn, "opened");
        prepare(settlement, "settlement");
        prepare(address, "address");
        prepare(district, "district");
        prepare(placeNote, "note");
        prepare(placeNoteEn, "note-en");
        prepare(phone, "phone");
        prepare(otherPhones, "phones");
        prepare(amenities, "amenities");
        openedOn.setHelperText(getTranslation("offices.opened.help"));
        otherPhones.setHelperText(getTranslation("offices.phones.help"));
        placeNote.setHelperText(getTranslation("offices.note.help"));
        add(
                section("what", kind, name, parent, openedOn),
                section("where", settlement, address, district, place, placeNote, placeNoteEn),
                section("reach", phone, otherPhones),
                section("access", amenities));
    }

    private Div section(String key, Component... fields) {
        Div grid = new Div(fields);
        grid.addClassName("fields");
        Div section = new Div(new H3(getTranslation("offices.section." + key)), grid);
        section.addClassName("form-section");
        return section;
    }

    private <V, C extends AbstractField<C, V> & HasLabel> void prepare(C field, String key) {
        field.setLabel(getTranslation("offices." + key));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    /** @param parents the offices that another can belong to */
    void show(Optional<Office> office, List<OfficeLine> parents, List<Mark> marks) {
        parent.setItems(parents);
        kind.setValue(office.map(Office::kind)
                .orElse(parents.isEmpty() ? Office.Kind.MAIN_OFFICE : Office.Kind.BRANCH_OFFICE));
        name.setValue(text(office.map(Office::name)));
        parent.setValue(parents.stream()
                .filter(p -> p.id().equals(office.map(Office::parentId).orElse(null)))
                .findFirst()
                .orElse(null));
        openedOn.setValue(office.map(Office::openedOn).orElse(null));
        settlement.setValue(text(office.map(Office::settlement)));
        address.setValue(text(office.map(Office::address)));
        district.setValue(text(office.map(Office::starostaDistrict)));
        placeNote.setValue(text(office.map(Office::placeNote)));
        placeNoteEn.setValue(text(office.map(Office::placeNoteEn)));
        phone.setValue(office.map(Office::phone).map(Speech.formats()::phone).orElse(""));
        otherPhones.setValue(String.join(
                "\n",
                office.map(Office::otherPhones).orElse(List.of()).stream()
                        .map(Speech.formats()::phone)
                        .toList()));
        amenities.setValue(office.map(Office::amenities).orElse(Set.of()));
        place.show(office.map(o -> new Coordinates(o.lat(), o.lon())), marks);
        show(List.of());
    }

    /** What the first office of a centre most likely is. Where exactly it stands only the head knows. */
    void propose(String centre) {
        name.setValue(getTranslation("office.kind.MAIN_OFFICE"));
        settlement.setValue(centre);
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }

    void show(List<FieldError> errors) {
        FieldMarks.show(errors, fields());
    }

    private Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        fields.put("name", name);
        fields.put("parentId", parent);
        fields.put("openedOn", openedOn);
        fields.put("settlement", settlement);
        fields.put("address", address);
        fields.put("starostaDistrict", district);
        fields.put("lat", place.typed);
        fields.put("lon", place.typed);
        fields.put("placeNote", placeNote);
        fields.put("placeNoteEn", placeNoteEn);
        fields.put("phone", phone);
        fields.put("otherPhones", otherPhones);
        return fields;
    }

    OfficeWish wish() {
        Optional<Coordinates> at = place.value();
        return new OfficeWish(
                kind.getValue(),
                name.getValue(),
                address.getValue(),
                settlement.getValue(),
                district.getValue(),
                at.map(Coordinates::lat).orElse(null),
                at.map(Coordinates::lon).orElse(null),
                phone.getValue(),
                Arrays.asList(otherPhones.getValue().split("\\R|[;,]")),
                amenities.getValue(),
                parentId(),
                openedOn.getValue(),
                placeNote.getValue(),
                placeNoteEn.getValue());
    }

    private UUID parentId() {
        return kind.getValue() == Office.Kind.MAIN_OFFICE || parent.isEmpty()
                ? null
                : parent.getValue().id();
    }
}
