package ua.dp.cnap.portal.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.portal.office.OfficeCard;

/** The step in which the office is chosen; each with its earliest free time. */
public record OfficeStep(List<Choice> choices, List<Item> offices) {

    public record Item(OfficeCard office, Optional<Instant> earliest, String path) {}
}
