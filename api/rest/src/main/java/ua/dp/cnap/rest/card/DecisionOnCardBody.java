package ua.dp.cnap.rest.card;

import java.time.LocalDate;
import ua.dp.cnap.card.Approval;

/**
 * The decision that makes a draft a document.
 *
 * @param version of the draft as it was read
 */
record DecisionOnCardBody(Integer version, String body, String number, LocalDate date, LocalDate validFrom) {

    Approval approval() {
        return new Approval(body, number, date, validFrom);
    }
}
