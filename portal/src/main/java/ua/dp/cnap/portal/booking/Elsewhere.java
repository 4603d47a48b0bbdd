package ua.dp.cnap.portal.booking;

import java.time.Instant;
import java.util.List;

/**
 * Offices of other communities that have time earlier, for a service that they give to anyone.
 *
 * @param path where more of them are
 */
public record Elsewhere(List<Item> offices, String path) {

    /** @param path where it is booked */
    public record Item(String community, String office, Instant earliest, String path) {}
}
