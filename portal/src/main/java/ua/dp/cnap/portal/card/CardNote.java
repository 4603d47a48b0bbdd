package ua.dp.cnap.portal.card;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.card.Approval;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.card.PublishedCard;

/**
 * Who approved what a service's page says, and the documents to print or keep.
 *
 * @param approval of the information card; empty where the page says only what the directory knows
 * @param typical whether that card is the oblast's
 */
public record CardNote(Optional<Approval> approval, boolean typical, List<File> files) {

    /** A document, and where it is fetched. */
    public record File(CardKind kind, String path) {}

    public static CardNote of(ValidCards cards, String servicePath) {
        return new CardNote(
                cards.information().map(card -> card.edition().approval()),
                cards.information().map(PublishedCard::typical).orElse(false),
                Arrays.stream(CardKind.values())
                        .filter(kind -> cards.of(kind).isPresent())
                        .map(kind -> new File(kind, servicePath + "/" + CardFiles.name(kind)))
                        .toList());
    }
}
