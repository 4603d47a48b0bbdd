package ua.dp.cnap.office;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** The current community has no office with that id. */
public class NoSuchOffice extends Problem {

    private static final long serialVersionUID = 1L;

    public NoSuchOffice(UUID id) {
        super(Kind.NOT_FOUND, "no-such-office", Map.of("officeId", id));
    }
}
