package ua.dp.cnap.bulk;

import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.bulk.ReviewedRow.Fate;

/** A file with wrong rows was to be brought in. Nothing has changed. */
public class ImportRefused extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private static final int MOST_TOLD = 100;

    /** Tells of the first hundred mistakes, each as {@code rows.<number>.<column>}. */
    public ImportRefused(Review review) {
        super(review.rows().stream()
                .filter(row -> row.fate() == Fate.WRONG)
                .flatMap(row -> row.errors().stream()
                        .map(e -> new FieldError("rows." + row.number() + "." + e.field(), e.code(), e.facts())))
                .limit(MOST_TOLD)
                .toList());
    }
}
