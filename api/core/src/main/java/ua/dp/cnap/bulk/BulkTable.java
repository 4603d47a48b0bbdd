package ua.dp.cnap.bulk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.FieldError;

/** The things of one kind as rows of a table. Each room that owns such things has one. */
public interface BulkTable {

    BulkKind kind();

    /** In their order in a file. A file may leave columns out: what they hold stays as it is. */
    List<Column> columns();

    /** The columns that a file must have. */
    Set<String> needed();

    /** What there is now, in the order of a file. */
    List<Cells> current();

    /** By what a row may be recognised, the surest first; the same for the row of a file and the current one. */
    List<String> identities(Cells row);

    /**
     * Writes one row, or adds to the errors and writes nothing.
     *
     * @param row with what the file leaves out as it is now
     * @param before null for a new one
     * @return the offices whose free time the row concerns
     */
    Set<UUID> write(Cells row, Cells before, List<FieldError> wrong);
}
