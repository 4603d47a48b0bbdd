package ua.dp.cnap.history;

import java.io.Serializable;
import java.util.Map;

/**
 * One row as it was and as it became: only the columns that differ, as text. A column without a value is absent.
 *
 * @param entity the table
 * @param key the columns that name the row
 * @param before empty when the row is new
 * @param after empty when the row is gone
 */
public record ChangedRow(String entity, Map<String, String> key, Map<String, String> before, Map<String, String> after)
        implements Serializable {

    public ChangedRow {
        key = Map.copyOf(key);
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
