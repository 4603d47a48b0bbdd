package ua.dp.cnap.rest.card;

import java.util.List;
import ua.dp.cnap.card.CardComparison.Difference;
import ua.dp.cnap.card.CardComparison.Fate;

/** A part that two editions say differently, as lines. */
record DifferenceBody(String part, List<LineBody> lines) {

    /** A line that both have, or only one of them. */
    record LineBody(Fate fate, String text) {}

    static DifferenceBody of(Difference difference) {
        return new DifferenceBody(
                difference.part(),
                difference.lines().stream()
                        .map(line -> new LineBody(line.fate(), line.text()))
                        .toList());
    }
}
