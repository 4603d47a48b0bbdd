package ua.dp.cnap.rest.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.bulk.Review;
import ua.dp.cnap.bulk.ReviewedRow;
import ua.dp.cnap.bulk.ReviewedRow.CellChange;

/**
 * What a file would change.
 *
 * @param visits how many booked visits it would break
 */
record ReviewBody(List<ReviewedRowBody> rows, List<String> unknownHeadings, int visits) {

    /** One row as a spreadsheet counts, the headings being the first. */
    record ReviewedRowBody(
            int number, String fate, String name, List<CellChangeBody> changes, List<CellErrorBody> errors) {

        static ReviewedRowBody of(ReviewedRow row) {
            return new ReviewedRowBody(
                    row.number(),
                    row.fate().name(),
                    row.name(),
                    row.changes().stream().map(CellChangeBody::of).toList(),
                    row.errors().stream().map(CellErrorBody::of).toList());
        }

        @Override
        public String toString() {
            return "row " + number; // it may be about a person
        }
    }

    /** One cell that becomes another, as it is written in English files. */
    record CellChangeBody(String column, String before, String after) {

        static CellChangeBody of(CellChange change) {
            return new CellChangeBody(
                    change.column().code(), change.before(Locale.ENGLISH), change.after(Locale.ENGLISH));
        }
    }

    /** What is wrong with a cell. */
    record CellErrorBody(String column, String code, Map<String, Object> facts) {

        static CellErrorBody of(FieldError error) {
            return new CellErrorBody(error.field(), error.code(), error.facts());
        }
    }

    static ReviewBody of(Review review) {
        return new ReviewBody(
                review.rows().stream().map(ReviewedRowBody::of).toList(),
                review.unknownHeadings(),
                review.visits().size());
    }
}
