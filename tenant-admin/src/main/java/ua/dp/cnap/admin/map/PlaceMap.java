package ua.dp.cnap.admin.map;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.ui.LoadMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.ui.Assets;
import ua.dp.cnap.ui.MapTiles;

/** A map that shows one place among others and lets it be picked. Its scripts are loaded when it is first shown. */
public class PlaceMap extends Div {

    private static final long serialVersionUID = 1L;

    private List<Mark> marks = List.of();
    private Coordinates place;

    public PlaceMap(String label, SerializableConsumer<Coordinates> picked) {
        addClassNames("map", "place-map");
        getElement().setAttribute("role", "application");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("tabindex", "0");
        getElement()
                .addEventListener("picked", event -> {
                    place = Coordinates.rounded(
                            event.getEventData().get("event.detail.lat").asDouble(),
                            event.getEventData().get("event.detail.lon").asDouble());
                    picked.accept(place);
                })
                .addEventData("event.detail.lat")
                .addEventData("event.detail.lon");
    }

    /** Moves the map to the place; to the other marks if there is none yet. */
    public void show(Optional<Coordinates> place, List<Mark> marks) {
        this.place = place.orElse(null);
        this.marks = new ArrayList<>(marks);
        draw(true);
    }

    /** Moves the point only. */
    public void show(Optional<Coordinates> place) {
        this.place = place.orElse(null);
        draw(false);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Page page = attached.getUI().getPage();
        page.addStyleSheet(Assets.url("leaflet.css"));
        for (String script : List.of("leaflet.js", "ground.js", "place-map.js")) {
            page.addJavaScript(Assets.url(script), LoadMode.EAGER);
        }
        getElement()
                .executeJs(
                        "window.cnapPlaceMap(this, $0, $1)",
                        MapTiles.configured().url(),
                        MapTiles.configured().attribution());
        draw(true);
    }

    private void draw(boolean move) {
        if (isAttached()) {
            getElement()
                    .executeJs(
                            "window.cnapPlaceMapShow(this, $0, $1, $2, $3)",
                            place == null ? null : place.lat(),
                            place == null ? null : place.lon(),
                            marks,
                            move);
        }
    }
}
