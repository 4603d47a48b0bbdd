package ua.dp.cnap.community;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** The centre has no announcement with that id. */
public class NoSuchAnnouncement extends Problem {

    private static final long serialVersionUID = 1L;

    NoSuchAnnouncement(UUID id) {
        super(Kind.NOT_FOUND, "no-such-announcement", Map.of("id", id));
    }
}
