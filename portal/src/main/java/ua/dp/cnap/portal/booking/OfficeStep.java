package ua.dp.cnap.portal.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.portal.office.OfficeCard;

/**
 * The step in which the office is chosen; each with its earliest free time that suits.
 *
 * @param offices only those that suit, when something is filtered
 * @param elsewhere offered when no office has time soon
 */
public record OfficeStep(
        List<Choice> choices,
        List<Item> offices,
        FilterForm filter,
        Optional<Elsewhere> elsewhere,
        Optional<String> phone) {

    public record Item(OfficeCard office, Optional<Instant> earliest, String path) {}

    /** Whether nobody can book anything here for now. */
    public boolean isFull() {
        return offices.stream().allMatch(item -> item.earliest().isEmpty());
    }
}
