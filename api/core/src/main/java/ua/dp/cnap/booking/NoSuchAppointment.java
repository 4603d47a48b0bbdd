package ua.dp.cnap.booking;

import java.util.Map;
import ua.dp.cnap.Problem;

/** No appointment answers to that code and key, or that id. Does not tell which of them was wrong. */
public class NoSuchAppointment extends Problem {

    private static final long serialVersionUID = 1L;

    public NoSuchAppointment() {
        super(Kind.NOT_FOUND, "no-such-appointment", Map.of());
    }
}
