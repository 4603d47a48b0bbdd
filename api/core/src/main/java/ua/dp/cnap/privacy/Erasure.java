package ua.dp.cnap.privacy;

import java.io.Serializable;
import java.time.Instant;

/** Data of people were erased: when, of how many visits, why. Of whom, nobody can say any more. */
public record Erasure(Instant madeAt, Cause cause, int visits) implements Serializable {

    public enum Cause {
        /** The time for which the centre keeps them was over. */
        RETENTION,
        /** The person asked for it. */
        REQUEST
    }
}
