package ua.dp.cnap.catalog;

import java.util.List;
import java.util.UUID;

/**
 * A situation of life, or a package, that leads through several services.
 *
 * @param kind who made the package, in the words of the source
 */
public record LifeEvent(String slug, String title, String kind, List<Part> parts) {

    /** One step; {@code serviceId} and its slug are null where the directory does not have it as a service of its own. */
    public record Part(String title, UUID serviceId, String serviceSlug) {}

    public LifeEvent {
        parts = List.copyOf(parts);
    }
}
