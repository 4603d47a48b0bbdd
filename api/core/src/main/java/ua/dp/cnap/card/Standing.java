package ua.dp.cnap.card;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a service has got with one of its cards.
 *
 * @param validNumber the edition that is valid today; null if none is
 * @param validFrom since when it is valid
 * @param comingFrom from when an approved edition will take its place; null if none will
 * @param drafted whether somebody is writing the next edition
 * @param typical whether the oblast proposes a typical card
 * @param typicalIsNewer whether that typical card came after what the community wrote
 */
public record Standing(
        Integer validNumber,
        LocalDate validFrom,
        LocalDate comingFrom,
        boolean drafted,
        boolean typical,
        boolean typicalIsNewer)
        implements Serializable {

    /**
     * @param heads all editions of one card, the latest first
     * @param typical the edition of the typical card that is valid today; null if there is none
     */
    static Standing of(List<CardHead> heads, UUID typical, LocalDate today) {
        Optional<CardHead> valid =
                heads.stream().filter(h -> h.isInForce(today)).findFirst();
        Optional<LocalDate> coming = heads.stream()
                .filter(h -> !h.isDraft() && !h.isInForce(today))
                .map(CardHead::validFrom)
                .findFirst();
        return new Standing(
                valid.map(CardHead::number).orElse(null),
                valid.map(CardHead::validFrom).orElse(null),
                coming.orElse(null),
                heads.stream().anyMatch(CardHead::isDraft),
                typical != null,
                typical != null
                        && !heads.isEmpty()
                        && !typical.equals(heads.getFirst().typicalId()));
    }

    public boolean isThere() {
        return validNumber != null;
    }
}
