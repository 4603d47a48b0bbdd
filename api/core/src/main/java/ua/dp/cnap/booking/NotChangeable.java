package ua.dp.cnap.booking;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** The appointment stands where it cannot be changed in that way: it is past, cancelled, or being served. */
public class NotChangeable extends Problem {

    private static final long serialVersionUID = 1L;

    NotChangeable(UUID id, Status status) {
        super(Kind.CONFLICT, "appointment-not-changeable", Map.of("appointmentId", id, "status", status));
    }
}
