package ua.dp.cnap.booking;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** No lane of the office can take somebody for that service today any more. */
public class NoTimeToday extends Problem {

    private static final long serialVersionUID = 1L;

    NoTimeToday(UUID serviceId, UUID officeId) {
        super(Kind.CONFLICT, "no-time-today", Map.of("serviceId", serviceId, "officeId", officeId));
    }
}
