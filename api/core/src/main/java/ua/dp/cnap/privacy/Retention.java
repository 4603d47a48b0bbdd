package ua.dp.cnap.privacy;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;

/**
 * For how many days after the visit a centre knows who came.
 *
 * @param version of the centre; grows with every change of it
 */
public record Retention(int days, int version) implements Serializable {

    public static final int SHORTEST = 7;
    public static final int LONGEST = 1095;

    /** @throws InvalidInput {@code retentionDays} if nobody keeps data for so long or so short */
    static int checked(int days) {
        if (days < SHORTEST || days > LONGEST) {
            Map<String, Object> bounds = Map.of("least", SHORTEST, "most", LONGEST);
            throw new InvalidInput(List.of(new FieldError("retentionDays", "out-of-bounds", bounds)));
        }
        return days;
    }
}
