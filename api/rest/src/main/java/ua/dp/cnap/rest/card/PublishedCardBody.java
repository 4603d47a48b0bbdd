package ua.dp.cnap.rest.card;

import ua.dp.cnap.card.PublishedCard;

/**
 * A card that is valid today.
 *
 * @param typical whether it is the oblast's, because the community has none of its own
 */
record PublishedCardBody(boolean typical, CardBody card) {

    static PublishedCardBody of(PublishedCard published) {
        return new PublishedCardBody(published.typical(), CardBody.of(published.edition()));
    }
}
