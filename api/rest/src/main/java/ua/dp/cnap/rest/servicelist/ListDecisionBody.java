package ua.dp.cnap.rest.servicelist;

import java.time.LocalDate;
import java.util.UUID;
import ua.dp.cnap.servicelist.ListDecision;

/**
 * A decision that approved the list.
 *
 * @param fileName null where its text was not added, as is the size in bytes
 */
record ListDecisionBody(
        UUID id, String body, String number, LocalDate decidedOn, String fileName, Integer fileSize, int version) {

    static ListDecisionBody of(ListDecision decision) {
        return new ListDecisionBody(
                decision.id(),
                decision.body(),
                decision.number(),
                decision.decidedOn(),
                decision.fileName(),
                decision.fileSize(),
                decision.version());
    }
}
