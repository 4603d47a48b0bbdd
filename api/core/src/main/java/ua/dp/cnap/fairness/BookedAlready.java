package ua.dp.cnap.fairness;

import java.util.Map;

/** The same person has this service at that time already; somebody else with the same phone may book beside. */
public class BookedAlready extends PersonLimit {

    private static final long serialVersionUID = 1L;

    BookedAlready() {
        super("booked-already", Map.of());
    }
}
