package ua.dp.cnap.admin.map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Asks for coordinates: typed, pasted, or picked on the map below. */
public class PlaceField extends Div {

    private static final long serialVersionUID = 1L;

    public final TextField typed = new TextField();
    private final PlaceMap map;
    private final Changed changed;

    /** Told when the person changed the place. */
    public interface Changed extends Serializable {
        void run();
    }

    public PlaceField(Changed changed) {
        this.changed = changed;
        addClassName("place-field");
        typed.setLabel(getTranslation("map.coordinates"));
        typed.setHelperText(getTranslation("map.coordinates.help"));
        typed.setPlaceholder("48.46473, 35.04618");
        typed.setManualValidation(true);
        typed.setWidthFull();
        typed.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        map = new PlaceMap(getTranslation("map.label"), this::picked);
        typed.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                map.show(value());
                changed.run();
            }
        });
        add(typed, map);
    }

    private void picked(Coordinates place) {
        typed.setValue(place.words());
        typed.setInvalid(false);
        changed.run();
    }

    public void show(Optional<Coordinates> place, List<Mark> marks) {
        typed.setValue(place.map(Coordinates::words).orElse(""));
        map.show(place, marks);
    }

    /** Empty if nothing that could be coordinates was typed. */
    public Optional<Coordinates> value() {
        return Coordinates.read(typed.getValue());
    }
}
