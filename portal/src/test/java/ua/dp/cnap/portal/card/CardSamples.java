package ua.dp.cnap.portal.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.card.Approval;
import ua.dp.cnap.card.CardContent;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.InformationCard;
import ua.dp.cnap.card.PublishedCard;
import ua.dp.cnap.card.TechnologicalCard;
import ua.dp.cnap.card.TermLimit;

/** Approvals with invented content. */
public final class CardSamples {

    private static final Approval APPROVAL = new Approval(
            "Виконавчий комітет Апостолівської міської ради",
            "17",
            LocalDate.of(2026, 2, 24),
            LocalDate.of(2026, 3, 2));

    private CardSamples() {}

    public static CardNote own(String servicePath) {
        return CardNote.of(
                new ValidCards(
                        Optional.of(card(new InformationCard(Map.of()))),
                        Optional.of(card(new TechnologicalCard(TermLimit.USUAL, List.of())))),
                servicePath);
    }

    public static CardNote typical() {
        return new CardNote(Optional.of(APPROVAL), true, List.of());
    }

    private static PublishedCard card(CardContent content) {
        return new PublishedCard(
                new CardEdition(UUID.randomUUID(), UUID.randomUUID(), 1, content, APPROVAL, null, null, 1), false);
    }
}
