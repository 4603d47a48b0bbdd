package ua.dp.cnap.staff;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** The current community has no such member of staff. */
public class NoSuchColleague extends Problem {

    private static final long serialVersionUID = 1L;

    public NoSuchColleague(UUID id) {
        super(Kind.NOT_FOUND, "no-such-colleague", Map.of("id", id));
    }
}
