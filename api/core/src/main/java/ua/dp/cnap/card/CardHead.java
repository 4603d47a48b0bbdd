package ua.dp.cnap.card;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An edition without what it says.
 *
 * @param validFrom null while it is a draft
 */
record CardHead(UUID id, UUID serviceId, CardKind kind, int number, LocalDate validFrom, UUID typicalId) {

    boolean isDraft() {
        return validFrom == null;
    }

    boolean isInForce(LocalDate day) {
        return validFrom != null && !validFrom.isAfter(day);
    }
}
