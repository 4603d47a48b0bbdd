package ua.dp.cnap.rest.rearrangement;

import java.time.OffsetDateTime;
import java.util.UUID;
import ua.dp.cnap.rearrangement.NewTime;
import ua.dp.cnap.rest.Kyiv;

/** Where and when a visit goes to. */
record PlaceInTimeBody(OffsetDateTime startsAt, UUID officeId) {

    static PlaceInTimeBody of(NewTime time) {
        return new PlaceInTimeBody(Kyiv.time(time.startsAt()), time.officeId());
    }
}
