package ua.dp.cnap.card;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One edition of a card: a draft that is still written, or a document that stays as it is.
 *
 * @param number 1 for the first of its kind for the service
 * @param approval null while it is a draft
 * @param typicalId the edition of the typical card that was looked at when it was written; null if there was none
 * @param changedBy name of the person who wrote or approved it last; null where that is not shown
 * @param version of the draft, for whoever saves it
 */
public record CardEdition(
        UUID id,
        UUID serviceId,
        int number,
        CardContent content,
        Approval approval,
        UUID typicalId,
        String changedBy,
        int version)
        implements Serializable {

    public CardKind kind() {
        return content.kind();
    }

    public boolean isDraft() {
        return approval == null;
    }

    /** Whether it may be relied on from that day, unless a later edition takes its place. */
    boolean isInForce(LocalDate day) {
        return approval != null && !approval.validFrom().isAfter(day);
    }
}
