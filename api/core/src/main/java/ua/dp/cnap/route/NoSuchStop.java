package ua.dp.cnap.route;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** The current community has no stop with that id. */
public class NoSuchStop extends Problem {

    private static final long serialVersionUID = 1L;

    public NoSuchStop(UUID id) {
        super(Kind.NOT_FOUND, "no-such-stop", Map.of("stopId", id));
    }
}
