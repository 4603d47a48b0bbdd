package ua.dp.cnap.bulk;

import java.util.List;
import ua.dp.cnap.rearrangement.AffectedVisit;

/**
 * A file looked through row by row.
 *
 * @param unknownHeadings columns that nobody knows and that are passed over
 * @param visits booked visits that the change would break; empty while rows are wrong
 */
public record Review(List<ReviewedRow> rows, List<String> unknownHeadings, List<AffectedVisit> visits) {

    public Review {
        rows = List.copyOf(rows);
        unknownHeadings = List.copyOf(unknownHeadings);
        visits = List.copyOf(visits);
    }

    public long count(ReviewedRow.Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }
}
