package ua.dp.cnap.ui;

/**
 * The few lines of CSS that carry a community's own colour into the regional frame. The colour fills a band and an
 * emblem, always with an ink that is read on it; links and buttons keep the regional colours.
 */
public final class CommunityBrand {

    /** The colour of the region, for whoever has none of its own. */
    public static final Colour REGION = new Colour(0x0f, 0x5c, 0x6e);

    private CommunityBrand() {}

    /** A stylesheet; empty when the colour is missing or malformed. */
    public static String css(String colour) {
        return Colour.parse(colour)
                .map(c -> ":root{--community:" + c.hex() + ";--on-community:"
                        + c.ink().hex() + "}\n")
                .orElse("");
    }
}
