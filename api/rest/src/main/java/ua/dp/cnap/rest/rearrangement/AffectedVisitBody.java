package ua.dp.cnap.rest.rearrangement;

import java.time.OffsetDateTime;
import java.util.UUID;
import ua.dp.cnap.rearrangement.AffectedVisit;
import ua.dp.cnap.rest.Kyiv;

/**
 * A visit that a change would break, with the data of its person.
 *
 * @param proposal null where no time is free
 */
record AffectedVisitBody(
        UUID appointmentId,
        String code,
        OffsetDateTime startsAt,
        UUID officeId,
        String service,
        String person,
        String phone,
        PlaceInTimeBody proposal) {

    static AffectedVisitBody of(AffectedVisit visit) {
        return new AffectedVisitBody(
                visit.appointmentId(),
                visit.code(),
                Kyiv.time(visit.startsAt()),
                visit.officeId(),
                visit.service(),
                visit.person(),
                visit.phone(),
                visit.proposal().map(PlaceInTimeBody::of).orElse(null));
    }

    @Override
    public String toString() {
        return "visit " + appointmentId; // never the person
    }
}
