package ua.dp.cnap.rest.servicelist;

import java.time.LocalDate;
import java.util.UUID;
import ua.dp.cnap.catalog.FeeExemption;

/** @param id null for a new one */
record ExemptionBody(UUID id, String category, Integer percent, String decisionNumber, LocalDate decidedOn) {

    static ExemptionBody of(FeeExemption exemption) {
        return new ExemptionBody(
                exemption.id(),
                exemption.category(),
                exemption.percent(),
                exemption.decisionNumber(),
                exemption.decidedOn());
    }

    FeeExemption exemption() {
        return new FeeExemption(
                id == null ? UUID.randomUUID() : id,
                category,
                percent == null ? 0 : percent,
                decisionNumber,
                decidedOn);
    }
}
