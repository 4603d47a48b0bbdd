package ua.dp.cnap.card;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** The card is approved: it stays as it is, and a new edition is begun instead. */
public class CardApproved extends Problem {

    private static final long serialVersionUID = 1L;

    CardApproved(UUID id) {
        super(Kind.CONFLICT, "card-approved", Map.of("cardId", id));
    }
}
