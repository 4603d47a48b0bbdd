package ua.dp.cnap.fairness;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.dp.cnap.Bounds;
import ua.dp.cnap.FieldError;

/**
 * How much of a centre's time one person may take, as it is typed: what is missing is null.
 *
 * @param mostVisitsPerPhone how many visits to come one phone may have here; null: as the oblast says
 * @param missedMost from how many missed visits on something follows
 * @param missedDays within how many days they are counted
 * @param blockDays for how long nothing can be booked online after the last of them
 */
public record FairShare(
        Integer mostVisitsPerPhone,
        MissedAction missedAction,
        Integer missedMost,
        Integer missedDays,
        Integer blockDays)
        implements Serializable {

    public static final Bounds MOST_VISITS = new Bounds(1, 1000);
    public static final Bounds MISSED_MOST = new Bounds(1, 20);
    public static final Bounds MISSED_DAYS = new Bounds(1, 365);
    public static final Bounds BLOCK_DAYS = new Bounds(1, 180);

    /** Field by field; empty if nothing is. */
    List<FieldError> wrong() {
        return Stream.of(
                        mostVisitsPerPhone == null
                                ? Optional.<FieldError>empty()
                                : MOST_VISITS.broken("mostVisitsPerPhone", mostVisitsPerPhone),
                        missedAction == null
                                ? Optional.of(new FieldError("missedAction", "missing"))
                                : Optional.<FieldError>empty(),
                        MISSED_MOST.broken("missedMost", missedMost),
                        MISSED_DAYS.broken("missedDays", missedDays),
                        BLOCK_DAYS.broken("blockDays", blockDays))
                .flatMap(Optional::stream)
                .toList();
    }
}
