package ua.dp.cnap.card;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** There is no such card for the one who asks: none with that id, or none that is valid for that service. */
public class NoSuchCard extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchCard(UUID id) {
        this("cardId", id);
    }

    public static NoSuchCard valid(UUID serviceId) {
        return new NoSuchCard("serviceId", serviceId);
    }

    private NoSuchCard(String asked, UUID id) {
        super(Kind.NOT_FOUND, "no-such-card", Map.of(asked, id));
    }
}
