package ua.dp.cnap.rest.roster;

import java.time.LocalDate;
import java.util.List;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.roster.WorkplaceWish;

/** How a workplace is to be from now on. */
record WorkplaceChangeBody(
        String name, Boolean anyone, LocalDate closedOn, Integer version, List<DecisionBody> decisions) {

    WorkplaceWish wish() {
        return new WorkplaceWish(name, Sent.needed("anyone", anyone), closedOn);
    }
}
