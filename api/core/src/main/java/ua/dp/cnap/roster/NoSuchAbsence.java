package ua.dp.cnap.roster;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** The current community has no absence with that id. */
public class NoSuchAbsence extends Problem {

    private static final long serialVersionUID = 1L;

    public NoSuchAbsence(UUID id) {
        super(Kind.NOT_FOUND, "no-such-absence", Map.of("absenceId", id));
    }
}
