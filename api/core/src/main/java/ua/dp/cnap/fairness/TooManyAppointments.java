package ua.dp.cnap.fairness;

import java.util.Map;
import ua.dp.cnap.Problem;

/** One phone has as many visits to come as the rules allow: one must be cancelled, or the centre called, before the next. */
public class TooManyAppointments extends Problem {

    private static final long serialVersionUID = 1L;

    /** Within what the visits were counted. */
    public enum Within {
        ALL_COMMUNITIES,
        COMMUNITY,
        SERVICE
    }

    private final Within within;

    TooManyAppointments(Within within) {
        super(Kind.CONFLICT, "too-many-appointments", Map.of("within", within));
        this.within = within;
    }

    public Within within() {
        return within;
    }
}
