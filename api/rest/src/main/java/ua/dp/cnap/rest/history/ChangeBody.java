package ua.dp.cnap.rest.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.history.Change;
import ua.dp.cnap.history.ChangedRow;
import ua.dp.cnap.rest.Kyiv;

/**
 * What one transaction changed.
 *
 * @param by absent when the system itself did it
 */
record ChangeBody(
        UUID changeId, OffsetDateTime madeAt, String by, String reason, UUID undoes, List<ChangedRowBody> rows) {

    /** One row: only what differs, as the database writes it. */
    record ChangedRowBody(
            String entity, Map<String, String> key, Map<String, String> before, Map<String, String> after) {

        static ChangedRowBody of(ChangedRow row) {
            return new ChangedRowBody(row.entity(), row.key(), row.before(), row.after());
        }
    }

    static ChangeBody of(Change change) {
        return new ChangeBody(
                change.changeId(),
                Kyiv.time(change.madeAt()),
                change.actorName(),
                change.reason(),
                change.undoes(),
                change.rows().stream().map(ChangedRowBody::of).toList());
    }

    @Override
    public String toString() {
        return "change " + changeId; // never the person
    }
}
