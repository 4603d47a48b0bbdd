package ua.dp.cnap.paper.card;

import java.io.Serializable;
import ua.dp.cnap.catalog.AdministrativeService;

/**
 * Which service a card is about.
 *
 * @param guideId identifier of the national Guide; null where the service is not in it
 */
public record CardSubject(String title, String slug, String guideId) implements Serializable {

    public static CardSubject of(AdministrativeService service) {
        return new CardSubject(service.title(), service.slug(), service.guideId());
    }
}
