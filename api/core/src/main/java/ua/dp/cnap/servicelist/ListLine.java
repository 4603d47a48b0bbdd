package ua.dp.cnap.servicelist;

import java.io.Serializable;
import java.util.UUID;
import ua.dp.cnap.catalog.Obligation;
import ua.dp.cnap.catalog.OnlineBooking;

/**
 * A service as a line of the community's list, taken or not.
 *
 * @param obligation null for a service of the community's own
 * @param durationMinutes null where the community has not taken it yet, as is online
 * @param offices how many offices give it
 * @param bookable whether citizens can book it now
 * @param version of the community's row, 0 where there is none
 */
public record ListLine(
        UUID id,
        String title,
        String topic,
        Obligation obligation,
        Integer durationMinutes,
        OnlineBooking online,
        boolean given,
        int offices,
        boolean bookable,
        int version)
        implements Serializable {

    public boolean isOwn() {
        return obligation == null;
    }
}
