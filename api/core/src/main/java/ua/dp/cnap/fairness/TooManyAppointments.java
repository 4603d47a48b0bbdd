package ua.dp.cnap.fairness;

import java.util.Map;

/** One phone has as many visits to come as the rules allow: one must be cancelled, or the centre called, before the next. */
public class TooManyAppointments extends PersonLimit {

    private static final long serialVersionUID = 1L;

    /** Within what the visits were counted. */
    public enum Within {
        ALL_COMMUNITIES,
        COMMUNITY,
        SERVICE
    }

    private final Within within;

    TooManyAppointments(Within within) {
        super("too-many-appointments", Map.of("within", within));
        this.within = within;
    }

    public Within within() {
        return within;
    }
}
