package ua.dp.cnap.portal.catalog;

import java.time.LocalDate;
import java.util.Optional;
import ua.dp.cnap.servicelist.ListDecision;

/**
 * The decision by which the community's list of services was approved.
 *
 * @param path of its text; empty where the centre did not add it
 */
public record DecisionNote(String body, String number, LocalDate decidedOn, Optional<String> path) {

    static DecisionNote of(ListDecision decision, String community) {
        return new DecisionNote(
                decision.body(),
                decision.number(),
                decision.decidedOn(),
                Optional.of(community + "/list-decisions/" + decision.id()).filter(p -> decision.hasFile()));
    }
}
