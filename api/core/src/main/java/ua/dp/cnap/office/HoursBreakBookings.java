package ua.dp.cnap.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.Problem;

/** New hours would leave booked appointments outside of them; nothing has been changed. */
public class HoursBreakBookings extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<Instant> starts;

    HoursBreakBookings(List<Instant> starts) {
        super(Kind.CONFLICT, "hours-break-bookings", Map.of("count", starts.size(), "first", starts.getFirst()));
        this.starts = List.copyOf(starts);
    }

    /** When the appointments that stand in the way begin, in order of time. */
    public List<Instant> starts() {
        return starts;
    }
}
