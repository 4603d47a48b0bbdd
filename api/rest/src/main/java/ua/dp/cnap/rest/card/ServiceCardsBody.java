package ua.dp.cnap.rest.card;

import java.time.LocalDate;
import java.util.UUID;
import ua.dp.cnap.card.ServiceCards;
import ua.dp.cnap.card.Standing;

/** A service and how far its two cards are. */
record ServiceCardsBody(
        UUID serviceId, String slug, String title, String topic, StandingBody information, StandingBody technological) {

    /**
     * How far one card is.
     *
     * @param validEdition null if none is valid today
     * @param comingFrom from when an approved edition will take its place; null if none will
     */
    record StandingBody(
            Integer validEdition,
            LocalDate validFrom,
            LocalDate comingFrom,
            boolean drafted,
            boolean typical,
            boolean typicalIsNewer) {

        static StandingBody of(Standing standing) {
            return new StandingBody(
                    standing.validNumber(),
                    standing.validFrom(),
                    standing.comingFrom(),
                    standing.drafted(),
                    standing.typical(),
                    standing.typicalIsNewer());
        }
    }

    static ServiceCardsBody of(ServiceCards cards) {
        return new ServiceCardsBody(
                cards.service().id(),
                cards.service().slug(),
                cards.service().title(),
                cards.service().topic(),
                StandingBody.of(cards.information()),
                StandingBody.of(cards.technological()));
    }
}
