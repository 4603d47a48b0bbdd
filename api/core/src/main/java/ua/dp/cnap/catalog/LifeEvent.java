package ua.dp.cnap.catalog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A situation of life, or a package, that leads through several services.
 *
 * @param service the service of the directory that is the whole of it, asked for by one application; mostly there is none
 * @param parts in the order of the source; empty where no source tells what the package is made of
 */
public record LifeEvent(String slug, String title, Kind kind, Optional<UUID> service, List<Part> parts) {

    public enum Kind {
        /** A bundle of the state: one application, many results. */
        BUNDLED_SERVICE,
        /** A package that a centre put together. */
        SERVICE_PACKAGE,
        /** A project of the oblast. */
        REGIONAL_PROJECT
    }

    /** One step; without a service where the directory does not have it as one of its own. */
    public record Part(String title, Optional<UUID> service) {}

    public LifeEvent {
        parts = List.copyOf(parts);
    }
}
