package ua.dp.cnap.community;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.dp.cnap.Bounds;
import ua.dp.cnap.FieldError;

/**
 * What a centre asks of everybody who books, as it is typed: what is missing is null.
 *
 * @param stepMinutes bookable times start on multiples of it
 * @param leadTimeMinutes nobody can book a time that starts sooner than this from now
 * @param horizonDays how many days ahead can be booked, today not counted
 * @param holdMinutes how long a chosen time waits for its citizen to fill in the form
 * @param confirmation by what an online booking must be confirmed
 * @param confirmMinutes how long an unconfirmed booking keeps its time
 */
public record BookingTerms(
        Integer stepMinutes,
        Integer leadTimeMinutes,
        Integer horizonDays,
        Integer holdMinutes,
        Confirmation confirmation,
        Integer confirmMinutes)
        implements Serializable {

    public static final List<Integer> STEPS = List.of(5, 10, 15, 20, 30, 60);

    /** No channel brings a code to a phone yet, so nobody could ever confirm by one. */
    public static final List<Confirmation> CONFIRMATIONS = List.of(Confirmation.NONE, Confirmation.EMAIL);

    public static final Bounds LEAD_TIME = new Bounds(0, 20_160);
    public static final Bounds HORIZON = new Bounds(1, 60);
    public static final Bounds HOLD = new Bounds(2, 60);
    public static final Bounds CONFIRM = new Bounds(5, 1440);

    /** Field by field; empty if nothing is. */
    public List<FieldError> wrong() {
        return Stream.of(
                        oneOf("stepMinutes", stepMinutes, STEPS, "off-the-list"),
                        LEAD_TIME.broken("leadTimeMinutes", leadTimeMinutes),
                        HORIZON.broken("horizonDays", horizonDays),
                        HOLD.broken("holdMinutes", holdMinutes),
                        oneOf("confirmation", confirmation, CONFIRMATIONS, "channel-is-off"),
                        CONFIRM.broken("confirmMinutes", confirmMinutes))
                .flatMap(Optional::stream)
                .toList();
    }

    private static <T> Optional<FieldError> oneOf(String field, T typed, List<T> offered, String code) {
        if (typed == null) {
            return Optional.of(new FieldError(field, "missing"));
        }
        return offered.contains(typed) ? Optional.empty() : Optional.of(new FieldError(field, code));
    }
}
