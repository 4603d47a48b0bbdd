package ua.dp.cnap.rearrangement;

import java.util.List;
import java.util.Map;
import ua.dp.cnap.Problem;

/** The change would break booked visits about which nothing was decided; nothing has been changed. */
public class TouchesBookings extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<AffectedVisit> visits;

    public TouchesBookings(List<AffectedVisit> visits) {
        super(
                Kind.CONFLICT,
                "touches-bookings",
                Map.of("count", visits.size(), "first", visits.getFirst().startsAt()));
        this.visits = List.copyOf(visits);
    }

    /** In order of time, each with a proposal where there is one. */
    public List<AffectedVisit> visits() {
        return visits;
    }
}
