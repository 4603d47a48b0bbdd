package ua.dp.cnap.privacy;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** The desk still needs to know who comes: the visit has to be cancelled first, or to be over. */
public class VisitStillComing extends Problem {

    private static final long serialVersionUID = 1L;

    VisitStillComing(UUID appointmentId) {
        super(Kind.CONFLICT, "visit-still-coming", Map.of("appointment", appointmentId));
    }
}
