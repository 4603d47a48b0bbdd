package ua.dp.cnap.route;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.Typed;
import ua.dp.cnap.community.CommunityArea;

/**
 * Where and when a mobile office is to stand, once or every so many weeks, as it was typed.
 *
 * @param until the last day on which it may fall; null for a single stop
 * @param everyWeeks every so many weeks from the first day on; null for a single stop
 */
public record StopWish(
        LocalDate day,
        LocalDate until,
        Integer everyWeeks,
        LocalTime opens,
        LocalTime closes,
        String place,
        String settlement,
        Double lat,
        Double lon)
        implements Serializable {

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_SETTLEMENT = 80;
    private static final int RAREST_WEEKS = 8;
    private static final int LONGEST_DAYS = 366;

    /** The wish of who changes nothing. */
    public static StopWish of(MobileStop stop) {
        return new StopWish(
                stop.day(),
                null,
                null,
                stop.times().opens(),
                stop.times().closes(),
                stop.place(),
                stop.settlement(),
                stop.lat(),
                stop.lon());
    }

    /** The days on which it falls; at least one. */
    Stream<LocalDate> days() {
        return until == null ? Stream.of(day) : day.datesUntil(until.plusDays(1), Period.ofWeeks(everyWeeks));
    }

    boolean repeats() {
        return until != null;
    }

    /** The same as it is kept; says everything that is wrong with it by adding to the list. */
    StopWish read(LocalDate today, CommunityArea area, List<FieldError> wrong) {
        checkDays(today, wrong);
        missing("opens", opens, wrong);
        missing("closes", closes, wrong);
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            wrong.add(new FieldError("closes", "ends-before-it-begins"));
        }
        area.check(lat, lon, wrong);
        return new StopWish(
                day,
                until,
                until == null || everyWeeks == null ? Integer.valueOf(1) : everyWeeks,
                opens,
                closes,
                Typed.needed("place", place, LONGEST_PLACE, wrong),
                Typed.needed("settlement", settlement, LONGEST_SETTLEMENT, wrong),
                lat,
                lon);
    }

    private void checkDays(LocalDate today, List<FieldError> wrong) {
        missing("day", day, wrong);
        if (day != null && day.isBefore(today)) {
            wrong.add(new FieldError("day", "in-the-past"));
        }
        if (day != null && day.isAfter(today.plusDays(LONGEST_DAYS))) {
            wrong.add(new FieldError("day", "longer-than-a-year"));
        }
        if (day != null && until != null && until.isBefore(day)) {
            wrong.add(new FieldError("until", "ends-before-it-begins"));
        }
        if (until != null && until.isAfter(today.plusDays(LONGEST_DAYS))) {
            wrong.add(new FieldError("until", "longer-than-a-year"));
        }
        if (everyWeeks != null && (everyWeeks < 1 || everyWeeks > RAREST_WEEKS)) {
            wrong.add(new FieldError("everyWeeks", "not-a-count", Map.of("most", RAREST_WEEKS)));
        }
    }

    private static void missing(String field, Object value, List<FieldError> wrong) {
        if (value == null) {
            wrong.add(new FieldError(field, "missing"));
        }
    }
}
