package ua.dp.cnap.rest.route;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import ua.dp.cnap.route.MobileStop;

/**
 * Where a mobile office stands on a day.
 *
 * @param seriesId the same for stops that were planned together; null for a single one
 * @param version to be sent back with a change
 */
record StopBody(
        UUID id,
        LocalDate day,
        LocalTime opens,
        LocalTime closes,
        String place,
        String settlement,
        double lat,
        double lon,
        UUID seriesId,
        int version) {

    static StopBody of(MobileStop stop) {
        return new StopBody(
                stop.id(),
                stop.day(),
                stop.times().opens(),
                stop.times().closes(),
                stop.place(),
                stop.settlement(),
                stop.lat(),
                stop.lon(),
                stop.seriesId(),
                stop.version());
    }
}
