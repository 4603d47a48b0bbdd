package ua.dp.cnap.history;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All that one transaction changed in the configuration.
 *
 * @param seq the place in the history; later changes have greater ones
 * @param actorName null when the system itself did it
 * @param reason null when none was given
 * @param undoes the change that this one took back; null when it took back none
 */
public record Change(
        long seq, UUID changeId, Instant madeAt, String actorName, String reason, UUID undoes, List<ChangedRow> rows)
        implements Serializable {

    public Change {
        rows = List.copyOf(rows);
    }
}
