package ua.dp.cnap.fairness;

import java.util.Map;
import ua.dp.cnap.Problem;

/** The same person has this service at that time already; somebody else with the same phone may book beside. */
public class BookedAlready extends Problem {

    private static final long serialVersionUID = 1L;

    BookedAlready() {
        super(Kind.CONFLICT, "booked-already", Map.of());
    }
}
