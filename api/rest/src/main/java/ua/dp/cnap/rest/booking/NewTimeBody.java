package ua.dp.cnap.rest.booking;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.rest.Parameter;

/** To when, and to which office of the same community if not the same, an appointment is moved. */
record NewTimeBody(OffsetDateTime startsAt, String officeId) {

    Instant time() {
        if (startsAt == null) {
            throw new InvalidInput("startsAt", "missing");
        }
        return startsAt.toInstant();
    }

    /** Null for the same office. */
    UUID office() {
        return Parameter.id("officeId", officeId);
    }
}
