package ua.dp.cnap.community;

import java.util.Set;

/** What stands first in an address: the slug of a community, or one of the words that no community may be called. */
public final class Slugs {

    /** The form of a slug, as the address of a community's pages has it. */
    public static final String PATTERN = "[a-z][a-z0-9-]{1,62}";

    /** First segments that mean something else. */
    public static final Set<String> RESERVED = Set.of(
            "accessibility",
            "admin",
            "api",
            "assets",
            "communities",
            "en",
            "error",
            "favicon",
            "health",
            "lumo",
            "map",
            "metrics",
            "my",
            "nearest",
            "offline",
            "openapi",
            "privacy",
            "problems",
            "robots",
            "services",
            "situations",
            "vaadin",
            "webjars",
            "widget");

    private Slugs() {}
}
