package ua.dp.cnap.bulk;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import ua.dp.cnap.FieldError;

/**
 * What would become of one row of a file.
 *
 * @param number as a spreadsheet counts, the headings being the first
 * @param name what the row is about, as people would call it
 * @param changes only of a row that changes something
 * @param errors only of a row that is wrong; each names its column
 */
public record ReviewedRow(int number, Fate fate, String name, List<CellChange> changes, List<FieldError> errors) {

    /** What a row does. */
    public enum Fate {
        ADDS,
        CHANGES,
        SAME,
        WRONG
    }

    /**
     * One cell that becomes another.
     *
     * @param before empty when there was nothing
     * @param after empty when nothing is left
     */
    public record CellChange(Column column, String before, String after) implements Serializable {

        /** The heading of the column. */
        public String heading(Locale language) {
            return BulkWords.heading(column, language);
        }

        public String before(Locale language) {
            return before.isEmpty() ? "" : column.type().show(before, column, language);
        }

        public String after(Locale language) {
            return after.isEmpty() ? "" : column.type().show(after, column, language);
        }
    }

    public ReviewedRow {
        changes = List.copyOf(changes);
        errors = List.copyOf(errors);
    }
}
