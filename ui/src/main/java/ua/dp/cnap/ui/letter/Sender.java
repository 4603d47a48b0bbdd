package ua.dp.cnap.ui.letter;

import java.util.Optional;
import ua.dp.cnap.ui.Colour;
import ua.dp.cnap.ui.CommunityBrand;

/**
 * Whose letter it is.
 *
 * @param colour {@code #rrggbb}; one that is none is replaced by the region's
 * @param page the address of the centre's page
 */
public record Sender(String name, String colour, Optional<String> phone, String page) {

    public Sender {
        colour = Colour.parse(colour).orElse(CommunityBrand.REGION).hex();
    }

    /** White or nearly black, whichever is read on the colour. */
    public String ink() {
        return Colour.parse(colour).orElse(CommunityBrand.REGION).ink().hex();
    }
}
