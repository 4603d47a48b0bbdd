package ua.dp.cnap.portal.card;

import java.util.Optional;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.card.PublishedCard;
import ua.dp.cnap.card.PublishedCards;
import ua.dp.cnap.catalog.AdministrativeService;

/** The two cards of a service that are valid today, as far as there are any. */
public record ValidCards(Optional<PublishedCard> information, Optional<PublishedCard> technological) {

    /** The community's own, or the typical ones where it has none. */
    public static ValidCards ofCommunity(PublishedCards cards, AdministrativeService service) {
        return new ValidCards(
                cards.of(service.id(), CardKind.INFORMATION), cards.of(service.id(), CardKind.TECHNOLOGICAL));
    }

    /** The typical ones. */
    public static ValidCards ofRegion(PublishedCards cards, AdministrativeService service) {
        return new ValidCards(
                cards.typical(service.id(), CardKind.INFORMATION), cards.typical(service.id(), CardKind.TECHNOLOGICAL));
    }

    Optional<PublishedCard> of(CardKind kind) {
        return kind == CardKind.INFORMATION ? information : technological;
    }
}
