package ua.dp.cnap.servicelist;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** The current community has no such decision about its list, or not its text. */
public class NoSuchDecision extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchDecision(UUID id) {
        super(Kind.NOT_FOUND, "no-such-decision", Map.of("decisionId", id));
    }
}
