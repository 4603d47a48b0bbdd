package ua.dp.cnap.roster;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** The current community has no workplace with that id. */
public class NoSuchWorkplace extends Problem {

    private static final long serialVersionUID = 1L;

    public NoSuchWorkplace(UUID id) {
        super(Kind.NOT_FOUND, "no-such-workplace", Map.of("workplaceId", id));
    }
}
