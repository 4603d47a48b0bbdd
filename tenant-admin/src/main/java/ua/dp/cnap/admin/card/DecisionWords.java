package ua.dp.cnap.admin.card;

import ua.dp.cnap.admin.frame.Speech;
import ua.dp.cnap.card.CardEdition;

/** Who approved an edition, by which decision, and from when it is valid, in one sentence. */
final class DecisionWords {

    private DecisionWords() {}

    static String of(CardEdition edition) {
        return edition.isDraft()
                ? Speech.text("cards.edition.draft")
                : edition.approval().body() + ", "
                        + Speech.text(
                                "cards.edition.decision",
                                Speech.formats().date(edition.approval().date()),
                                edition.approval().number())
                        + " "
                        + Speech.text(
                                "cards.edition.from",
                                Speech.formats().date(edition.approval().validFrom()));
    }
}
