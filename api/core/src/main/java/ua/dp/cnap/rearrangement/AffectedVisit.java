package ua.dp.cnap.rearrangement;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A visit that a change would break, as the head sees it; holds personal data.
 *
 * @param phone E.164
 * @param proposal a time that nobody else is proposed, nearest to the promised one; empty if no time is free
 */
public record AffectedVisit(
        UUID appointmentId,
        String code,
        Instant startsAt,
        UUID officeId,
        String service,
        String person,
        String phone,
        Optional<NewTime> proposal) {

    @Override
    public String toString() {
        return "visit " + appointmentId; // never the person
    }
}
