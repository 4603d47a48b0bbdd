package ua.dp.cnap.admin.card;

import java.util.function.Predicate;
import java.util.stream.Stream;
import ua.dp.cnap.card.Standing;

/** Which services somebody wants to see, by how far their cards are. */
enum Progress {
    ALL,
    /** One of the two is not valid yet. */
    MISSING,
    DRAFTED,
    TYPICAL_NEWER,
    /** Both are. */
    VALID;

    boolean lets(CardLine line) {
        return switch (this) {
            case ALL -> true;
            case MISSING -> any(line, standing -> !standing.isThere());
            case DRAFTED -> any(line, Standing::drafted);
            case TYPICAL_NEWER -> any(line, Standing::typicalIsNewer);
            case VALID -> !any(line, standing -> !standing.isThere());
        };
    }

    private static boolean any(CardLine line, Predicate<Standing> rule) {
        return Stream.of(line.information(), line.technological()).anyMatch(rule);
    }
}
