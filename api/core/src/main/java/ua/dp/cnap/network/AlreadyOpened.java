package ua.dp.cnap.network;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** The community already works in this network; perhaps somebody opened it a moment ago. */
public class AlreadyOpened extends Problem {

    private static final long serialVersionUID = 1L;

    public AlreadyOpened(UUID communityId) {
        super(Kind.CONFLICT, "community-already-opened", Map.of("communityId", communityId));
    }
}
