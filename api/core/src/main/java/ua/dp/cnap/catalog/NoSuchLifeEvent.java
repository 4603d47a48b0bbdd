package ua.dp.cnap.catalog;

import java.util.Map;
import ua.dp.cnap.Problem;

/** The directory has no life event with that slug. */
public class NoSuchLifeEvent extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchLifeEvent(String slug) {
        super(Kind.NOT_FOUND, "no-such-life-event", Map.of("slug", slug.length() > 64 ? slug.substring(0, 64) : slug));
    }
}
