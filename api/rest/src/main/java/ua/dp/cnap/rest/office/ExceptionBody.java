package ua.dp.cnap.rest.office;

import java.time.LocalDate;
import java.util.UUID;
import ua.dp.cnap.office.HoursException;
import ua.dp.cnap.rest.office.OfficeBody.ReceptionBody;

/**
 * Days that are not as usual.
 *
 * @param wholeCentre whether it holds for every office of the centre
 */
record ExceptionBody(
        UUID id,
        LocalDate dayFrom,
        LocalDate dayUntil,
        HoursException.Effect effect,
        HoursException.Cause cause,
        ReceptionBody times,
        String note,
        boolean wholeCentre) {

    static ExceptionBody of(HoursException exception) {
        return new ExceptionBody(
                exception.id(),
                exception.dayFrom(),
                exception.dayUntil(),
                exception.effect(),
                exception.cause(),
                exception.times() == null ? null : ReceptionBody.of(exception.times()),
                exception.note(),
                exception.officeId() == null);
    }
}
