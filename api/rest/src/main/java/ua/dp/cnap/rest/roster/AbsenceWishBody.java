package ua.dp.cnap.rest.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.office.Reception;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.roster.Absence;

/**
 * An absence as it is to be.
 *
 * @param starts null, with {@code ends}, for whole days
 * @param version of the absence that is changed
 */
record AbsenceWishBody(
        UUID staffId,
        LocalDate from,
        LocalDate until,
        Absence.Cause cause,
        LocalTime starts,
        LocalTime ends,
        Integer version,
        List<DecisionBody> decisions) {

    Absence as(UUID id, int version) {
        return new Absence(
                id,
                Sent.needed("staffId", staffId),
                Sent.needed("from", from),
                Sent.needed("until", until),
                Sent.needed("cause", cause),
                times(),
                version);
    }

    private Reception times() {
        if (starts == null && ends == null) {
            return null;
        }
        if (!Sent.needed("starts", starts).isBefore(Sent.needed("ends", ends))) {
            throw new InvalidInput("ends", "across-midnight");
        }
        return new Reception(starts, ends);
    }
}
