package ua.dp.cnap.booking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.Problem;

/** Somebody was faster: no lane can take that time any more. Carries the nearest times that are still free. */
public class SlotTaken extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<FreeTime> nearest;

    SlotTaken(Instant startsAt, List<FreeTime> nearest) {
        super(Kind.CONFLICT, "slot-taken", Map.of("startsAt", startsAt));
        this.nearest = List.copyOf(nearest);
    }

    /** Free times at the same office, nearest to the wished one first; may be empty. */
    public List<FreeTime> nearest() {
        return nearest;
    }
}
