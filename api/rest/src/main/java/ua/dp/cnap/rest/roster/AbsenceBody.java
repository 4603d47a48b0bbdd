package ua.dp.cnap.rest.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import ua.dp.cnap.roster.Absence;

/** Days on which a person is not there; with times, these hours of them. */
record AbsenceBody(
        UUID id,
        UUID staffId,
        LocalDate from,
        LocalDate until,
        Absence.Cause cause,
        LocalTime starts,
        LocalTime ends,
        int version) {

    static AbsenceBody of(Absence absence) {
        return new AbsenceBody(
                absence.id(),
                absence.staffId(),
                absence.from(),
                absence.until(),
                absence.cause(),
                absence.times() == null ? null : absence.times().opens(),
                absence.times() == null ? null : absence.times().closes(),
                absence.version());
    }
}
