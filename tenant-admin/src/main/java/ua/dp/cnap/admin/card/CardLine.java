package ua.dp.cnap.admin.card;

import java.io.Serializable;
import java.util.UUID;
import ua.dp.cnap.admin.frame.Search;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.card.ServiceCards;
import ua.dp.cnap.card.Standing;

/** A service and its two cards as the list shows them. */
record CardLine(UUID id, String slug, String title, String topic, Standing information, Standing technological)
        implements Serializable {

    static CardLine of(ServiceCards row) {
        return new CardLine(
                row.service().id(),
                row.service().slug(),
                row.service().title(),
                row.service().topic(),
                row.information(),
                row.technological());
    }

    Standing standing(CardKind kind) {
        return kind == CardKind.INFORMATION ? information : technological;
    }

    boolean isLike(String typed) {
        return Search.finds(typed, title + " " + topic);
    }
}
