package ua.dp.cnap.rest.route;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.route.StopWish;

/**
 * Where and when a mobile office is to stand.
 *
 * @param until only of new stops: the last day on which one may fall; null for a single stop
 * @param everyWeeks only of new stops: every so many weeks from the first day on
 * @param version only of a change: that of the stop as it was read
 * @param decisions about visits that are booked at another time of the day
 */
record StopWishBody(
        LocalDate day,
        LocalDate until,
        Integer everyWeeks,
        LocalTime opens,
        LocalTime closes,
        String place,
        String settlement,
        Double lat,
        Double lon,
        Integer version,
        String reason,
        List<DecisionBody> decisions) {

    StopWish wish() {
        return new StopWish(day, until, everyWeeks, opens, closes, place, settlement, lat, lon);
    }
}
