package ua.dp.cnap.rest.booking;

import java.time.OffsetDateTime;
import java.util.UUID;
import ua.dp.cnap.booking.NearestTime;
import ua.dp.cnap.rest.Kyiv;

/**
 * The earliest time that can be booked at one office.
 *
 * @param community slug under which it is booked
 * @param kilometres from the place that was asked about, as the crow flies
 */
record NearestSlotBody(
        String community,
        UUID officeId,
        String officeName,
        String address,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        double kilometres,
        String settlement,
        double lat,
        double lon,
        boolean stepFree) {

    static NearestSlotBody of(NearestTime time) {
        return new NearestSlotBody(
                time.communitySlug(),
                time.officeId(),
                time.officeName(),
                time.address(),
                Kyiv.time(time.startsAt()),
                Kyiv.time(time.endsAt()),
                Math.round(time.kilometres() * 10) / 10.0,
                time.settlement(),
                time.lat(),
                time.lon(),
                time.stepFree());
    }
}
