package ua.dp.cnap.moving;

import java.io.Serializable;
import java.time.Instant;

/**
 * All data of the community left as one archive, or came in as one.
 *
 * @param by the name of the person who did it
 */
public record DataMove(Direction direction, Instant madeAt, String by) implements Serializable {

    public enum Direction {
        OUT,
        IN
    }
}
