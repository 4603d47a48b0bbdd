package ua.dp.cnap.ui.letter;

import java.util.Optional;
import ua.dp.cnap.ui.CommunityBrand;

/**
 * Whose letter it is.
 *
 * @param genitive the name after «до»; empty where the centre gave none, and in English
 * @param colour {@code #rrggbb}; one that is none is replaced by the region's
 * @param ink the colour of letters on it
 * @param diiaCentreMark whether the centre bears the mark «Центр Дії»
 * @param page the address of the centre's page
 */
public record Sender(
        String name,
        Optional<String> genitive,
        String colour,
        String ink,
        boolean diiaCentreMark,
        Optional<String> phone,
        String page) {

    public Sender {
        boolean known = CommunityBrand.isColour(colour) && CommunityBrand.isColour(ink);
        colour = known ? colour : CommunityBrand.REGION;
        ink = known ? ink : "#ffffff";
    }
}
