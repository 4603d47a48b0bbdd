package ua.dp.cnap.community;

import java.util.Map;
import ua.dp.cnap.Problem;

/** No community of the oblast has that slug. */
public class NoSuchCommunity extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchCommunity(String slug) {
        super(Kind.NOT_FOUND, "no-such-community", Map.of("slug", slug.length() > 64 ? slug.substring(0, 64) : slug));
    }
}
