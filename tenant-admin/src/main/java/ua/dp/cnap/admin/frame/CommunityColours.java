package ua.dp.cnap.admin.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Style;
import ua.dp.cnap.branding.Colour;

/** Gives a page the colour of a community: emblem and links in it always, buttons too where both are read. */
final class CommunityColours {

    private static final double READABLE = 5.4; // 4.5 on the colour's own tint

    private CommunityColours() {}

    /** Does nothing when the colour is missing or malformed. */
    static void paint(UI page, String hex) {
        Colour.parse(hex).ifPresent(colour -> {
            Style style = page.getElement().getStyle();
            style.set("--community", colour.hex());
            style.set("--on-community", colour.ink().hex());
            if (colour.contrast(Colour.WHITE) >= READABLE) {
                style.set("--lumo-primary-color", colour.hex());
                style.set("--lumo-primary-text-color", colour.hex());
                style.set("--lumo-primary-color-50pct", faded(colour, 50));
                style.set("--lumo-primary-color-10pct", faded(colour, 10));
            }
        });
    }

    private static String faded(Colour colour, int percent) {
        return "rgb(%d %d %d / %d%%)".formatted(colour.red(), colour.green(), colour.blue(), percent);
    }
}
