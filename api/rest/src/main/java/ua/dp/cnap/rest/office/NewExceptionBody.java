package ua.dp.cnap.rest.office;

import java.time.LocalDate;
import java.util.UUID;
import ua.dp.cnap.office.HoursException;
import ua.dp.cnap.rest.Needed;

/**
 * Days that are not to be as usual.
 *
 * @param dayUntil null for one day
 * @param wholeCentre null for the office alone
 */
record NewExceptionBody(
        LocalDate dayFrom,
        LocalDate dayUntil,
        HoursException.Effect effect,
        HoursException.Cause cause,
        TimesBody times,
        String note,
        Boolean wholeCentre) {

    /** @param path of the object within the body, ending in a dot */
    HoursException exception(UUID office, String path) {
        Needed.in(this, path)
                .field("dayFrom", dayFrom)
                .field("effect", effect)
                .field("cause", cause)
                .check();
        return new HoursException(
                UUID.randomUUID(),
                Boolean.TRUE.equals(wholeCentre) ? null : office,
                dayFrom,
                dayUntil == null ? dayFrom : dayUntil,
                effect,
                cause,
                TimesBody.reception(times, path + "times."),
                note == null || note.isBlank() ? null : note.strip());
    }
}
