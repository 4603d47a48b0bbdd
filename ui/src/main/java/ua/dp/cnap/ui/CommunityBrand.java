package ua.dp.cnap.ui;

import java.util.regex.Pattern;

/**
 * The few lines of CSS that carry a community's own colours into the regional frame. The accent fills the emblem and lines
 * of the frame, always with an ink that is read on it; links and buttons take the action colour by daylight only, because
 * dark pages need light ones.
 */
public final class CommunityBrand {

    /** The accent of the region, for whoever has none. */
    public static final String REGION = "#0f5c6e";

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    private CommunityBrand() {}

    /**
     * A stylesheet; what is no colour is left out, so that nothing else ever gets into it.
     *
     * @param action null for the region's
     */
    public static String css(String accent, String ink, String action) {
        StringBuilder css = new StringBuilder();
        if (isColour(accent) && isColour(ink)) {
            css.append(":root{--community:" + accent + ";--on-community:" + ink + "}\n");
        }
        if (isColour(action)) {
            css.append("@media not all and (prefers-color-scheme:dark){:root{--action:" + action
                    + ";--action-hover:color-mix(in srgb," + action + " 78%,#000)}}\n");
        }
        return css.toString();
    }

    /** Whether it is {@code #rrggbb} in lower case. */
    public static boolean isColour(String text) {
        return text != null && HEX.matcher(text).matches();
    }
}
