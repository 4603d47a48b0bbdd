package ua.dp.cnap.rest.servicelist;

import java.util.UUID;
import ua.dp.cnap.catalog.Obligation;
import ua.dp.cnap.catalog.OnlineBooking;
import ua.dp.cnap.servicelist.ListLine;

/**
 * A service as a line of the list.
 *
 * @param obligation null for one of the community's own
 * @param durationMinutes null where the community has not taken it yet, as is online
 */
record ListLineBody(
        UUID id,
        String title,
        String topic,
        Obligation obligation,
        boolean own,
        boolean given,
        Integer durationMinutes,
        OnlineBooking online,
        int offices,
        boolean bookable,
        int version) {

    static ListLineBody of(ListLine line) {
        return new ListLineBody(
                line.id(),
                line.title(),
                line.topic(),
                line.obligation(),
                line.isOwn(),
                line.given(),
                line.durationMinutes(),
                line.online(),
                line.offices(),
                line.bookable(),
                line.version());
    }
}
