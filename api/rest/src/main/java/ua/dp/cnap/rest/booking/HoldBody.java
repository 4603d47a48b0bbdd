package ua.dp.cnap.rest.booking;

import java.time.OffsetDateTime;
import java.util.List;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.HoldWish;

/** The time that is to be held, as it was sent. */
record HoldBody(
        String serviceId,
        String officeId,
        OffsetDateTime startsAt,
        String language,
        List<String> services,
        Integer people) {

    /** @throws InvalidInput naming every field that is missing or malformed */
    HoldWish wish() {
        return HoldWish.of(new HoldWish.Form(
                serviceId, services, people, officeId, startsAt == null ? null : startsAt.toInstant(), language));
    }
}
