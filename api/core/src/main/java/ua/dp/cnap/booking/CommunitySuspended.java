package ua.dp.cnap.booking;

import java.util.Map;
import ua.dp.cnap.Problem;

/** The oblast has suspended the centre: no citizen books or moves there now; what is booked can be seen and cancelled. */
public class CommunitySuspended extends Problem {

    private static final long serialVersionUID = 1L;

    CommunitySuspended() {
        super(Kind.CONFLICT, "community-suspended", Map.of());
    }
}
