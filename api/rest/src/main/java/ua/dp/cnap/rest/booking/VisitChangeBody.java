package ua.dp.cnap.rest.booking;

import java.time.OffsetDateTime;
import java.util.List;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.VisitChange;
import ua.dp.cnap.rest.Parameter;

/** What is changed about the own appointment; what is not named stays. */
record VisitChangeBody(OffsetDateTime startsAt, String officeId, List<String> services, Integer people) {

    /** @throws InvalidInput if nothing is named that could change */
    VisitChange change() {
        if (startsAt == null && services == null && people == null) {
            throw new InvalidInput("startsAt", "missing");
        }
        return new VisitChange(
                Parameter.id("officeId", officeId),
                startsAt == null ? null : startsAt.toInstant(),
                services == null ? null : Parameter.ids("services", services),
                people);
    }
}
