package ua.dp.cnap.bulk;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.history.Reasons;
import ua.dp.cnap.rearrangement.Decisions;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rearrangement.Rearrangement;
import ua.dp.cnap.rearrangement.TouchesBookings;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head takes tables out and brings them in. A file is brought in wholly or not at all. Scope: tenant. */
@UseCase
public class BulkDesk {

    @Inject
    @Any
    Instance<BulkTable> tables;

    @Inject
    Rearrangement rearrangement;

    @Inject
    Reasons reasons;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** The heading of a column in files; empty for what is no column. */
    public static Optional<String> heading(String column, Locale language) {
        return Optional.ofNullable(BulkWords.heading(Column.text(column), language));
    }

    /** What there is now, with headings in that language; brought in again it changes nothing. */
    public byte[] export(BulkKind kind, SheetFormat format, Locale language) {
        BulkTable table = table(kind);
        return write(table, table.current(), format, language);
    }

    /** The headings alone, to be filled in. */
    public byte[] template(BulkKind kind, SheetFormat format, Locale language) {
        return write(table(kind), List.of(), format, language);
    }

    /**
     * Looks through the file: does all of it, and takes it back.
     *
     * @param progress told the number of rows that are done
     * @throws InvalidInput {@code file} if it cannot be read as this table
     */
    public Review review(BulkKind kind, byte[] file, IntConsumer progress) {
        BulkImport rows = new BulkImport(table(kind), SheetReader.read(file));
        rows.write(progress);
        try {
            if (!rows.isWrong()) {
                rearrangement.settle(rows.offices(), Decisions.none());
            }
            return rows.review(List.of());
        } catch (TouchesBookings undecided) {
            return rows.review(undecided.visits());
        } finally {
            transaction.setRollbackOnly();
        }
    }

    /**
     * Brings the file in.
     *
     * @param reason null if nobody gave one
     * @param progress told the number of rows that are done
     * @return the visits that were moved or cancelled
     * @throws InvalidInput {@code file} if it cannot be read as this table
     * @throws ImportRefused if a row is wrong
     * @throws TouchesBookings if visits would be broken and nothing was decided about them
     */
    public List<Rearranged> bringIn(
            BulkKind kind, byte[] file, String reason, Decisions decisions, IntConsumer progress) {
        reasons.because(reason);
        BulkImport rows = new BulkImport(table(kind), SheetReader.read(file));
        rows.write(progress);
        if (rows.isWrong()) {
            throw new ImportRefused(rows.review(List.of()));
        }
        return rearrangement.settle(rows.offices(), decisions);
    }

    private BulkTable table(BulkKind kind) {
        return tables.stream().filter(t -> t.kind() == kind).findFirst().orElseThrow();
    }

    private static byte[] write(BulkTable table, List<Cells> rows, SheetFormat format, Locale language) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream()
                .map(c -> BulkWords.heading(c, language))
                .toList());
        rows.forEach(row -> lines.add(table.columns().stream()
                .map(c -> row.text(c.code()) == null ? "" : c.type().show(row.text(c.code()), c, language))
                .toList()));
        return switch (format) {
            case CSV -> CsvSheets.write(lines);
            case XLSX -> XlsxSheets.write(table.kind().name().toLowerCase(Locale.ROOT), lines);
        };
    }
}
