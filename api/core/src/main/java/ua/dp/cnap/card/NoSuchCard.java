package ua.dp.cnap.card;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** Whoever asks has no card with that id. */
public class NoSuchCard extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchCard(UUID id) {
        super(Kind.NOT_FOUND, "no-such-card", Map.of("cardId", id));
    }
}
