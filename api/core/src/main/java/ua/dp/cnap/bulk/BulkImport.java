package ua.dp.cnap.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntConsumer;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.bulk.ReviewedRow.CellChange;
import ua.dp.cnap.bulk.ReviewedRow.Fate;
import ua.dp.cnap.rearrangement.AffectedVisit;

/** One file on its way into one table. */
final class BulkImport {

    private static final int PROGRESS_STEP = 50;

    private final BulkTable table;
    private final Sheet sheet;
    private final Map<Column, Integer> places = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final Map<String, Cells> current = new HashMap<>();
    private final Set<Cells> meant = new HashSet<>();
    private final Set<String> said = new HashSet<>();
    private final List<ReviewedRow> rows = new ArrayList<>();
    private final Set<UUID> offices = new TreeSet<>();

    /** @throws InvalidInput {@code file} if a needed column is missing or one stands twice */
    BulkImport(BulkTable table, Sheet sheet) {
        this.table = table;
        this.sheet = sheet;
        findColumns();
        table.current().forEach(row -> table.identities(row).forEach(identity -> current.putIfAbsent(identity, row)));
    }

    void write(IntConsumer progress) {
        for (Sheet.Line line : sheet.lines()) {
            rows.add(write(line));
            if (rows.size() % PROGRESS_STEP == 0) {
                progress.accept(rows.size());
            }
        }
        progress.accept(rows.size());
    }

    boolean isWrong() {
        return rows.stream().anyMatch(row -> row.fate() == Fate.WRONG);
    }

    /** Those whose free time is concerned, always in the same order. */
    List<UUID> offices() {
        return List.copyOf(offices);
    }

    Review review(List<AffectedVisit> visits) {
        return new Review(rows, unknown, visits);
    }

    private void findColumns() {
        for (int i = 0; i < sheet.headings().size(); i++) {
            String heading = sheet.headings().get(i).strip();
            Optional<Column> column = BulkWords.column(heading, table.columns());
            if (column.isPresent() && places.putIfAbsent(column.get(), i) != null) {
                throw SheetReader.refused("column-twice", Map.of("column", heading));
            }
            if (column.isEmpty() && !heading.isEmpty()) {
                unknown.add(heading);
            }
        }
        table.columns().stream()
                .filter(c -> table.needed().contains(c.code()) && !places.containsKey(c))
                .findFirst()
                .ifPresent(c -> {
                    throw SheetReader.refused("column-missing", Map.of("column", c.code()));
                });
    }

    private ReviewedRow write(Sheet.Line line) {
        List<FieldError> wrong = new ArrayList<>();
        Map<String, String> read = new LinkedHashMap<>();
        places.forEach((column, place) -> {
            String typed = line.cell(place);
            read.put(column.code(), typed.isEmpty() ? "" : column.type().read(typed, column, wrong));
        });
        List<String> identities = table.identities(new Cells(read));
        Cells before = identities.stream()
                .map(current::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Cells after = over(before, read);
        List<CellChange> changes = changes(before, after);
        if (identities.isEmpty()) {
            wrong.add(new FieldError(firstNeeded(), "missing"));
        } else if (before != null ? !meant.add(before) : !said.add(identities.getFirst())) {
            wrong.add(new FieldError(firstNeeded(), "said-twice"));
        }
        if (wrong.isEmpty() && (before == null || !changes.isEmpty())) {
            offices.addAll(table.write(after, before, wrong));
        }
        return new ReviewedRow(line.number(), fate(before, changes, wrong), name(after), changes, wrong);
    }

    /** What the file leaves out stays as it is. */
    private static Cells over(Cells before, Map<String, String> read) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (before != null) {
            cells.putAll(before.byColumn());
        }
        cells.putAll(read);
        return new Cells(cells);
    }

    private List<CellChange> changes(Cells before, Cells after) {
        return before == null
                ? List.of()
                : table.columns().stream()
                        .filter(c -> !Objects.equals(before.text(c.code()), after.text(c.code())))
                        .map(c -> new CellChange(
                                c,
                                Objects.requireNonNullElse(before.text(c.code()), ""),
                                Objects.requireNonNullElse(after.text(c.code()), "")))
                        .toList();
    }

    private static Fate fate(Cells before, List<CellChange> changes, List<FieldError> wrong) {
        if (!wrong.isEmpty()) {
            return Fate.WRONG;
        }
        return before == null ? Fate.ADDS : changes.isEmpty() ? Fate.SAME : Fate.CHANGES;
    }

    private String name(Cells row) {
        return Objects.requireNonNullElse(row.text(firstNeeded()), "");
    }

    private String firstNeeded() {
        return table.columns().stream()
                .map(Column::code)
                .filter(table.needed()::contains)
                .findFirst()
                .orElseThrow();
    }
}
