package ua.dp.cnap.rest.rearrangement;

import java.time.OffsetDateTime;
import java.util.UUID;
import ua.dp.cnap.rearrangement.Rearranged;
import ua.dp.cnap.rest.Kyiv;

/**
 * A visit that was moved or cancelled by a decision; its person has to be told.
 *
 * @param to null if it was cancelled
 */
record RearrangedBody(
        UUID appointmentId,
        String code,
        OffsetDateTime startsAt,
        String service,
        String person,
        String phone,
        PlaceInTimeBody to) {

    static RearrangedBody of(Rearranged done) {
        return new RearrangedBody(
                done.visit().appointmentId(),
                done.visit().code(),
                Kyiv.time(done.visit().startsAt()),
                done.visit().service(),
                done.visit().person(),
                done.visit().phone(),
                done.to().map(PlaceInTimeBody::of).orElse(null));
    }

    @Override
    public String toString() {
        return "visit " + appointmentId; // never the person
    }
}
