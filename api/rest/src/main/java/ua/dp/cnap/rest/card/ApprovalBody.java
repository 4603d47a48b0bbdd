package ua.dp.cnap.rest.card;

import java.time.LocalDate;
import ua.dp.cnap.card.Approval;

/** The decision by which a card was approved, and from when it is valid. */
public record ApprovalBody(String body, String number, LocalDate date, LocalDate validFrom) {

    public static ApprovalBody of(Approval approval) {
        return new ApprovalBody(approval.body(), approval.number(), approval.date(), approval.validFrom());
    }
}
