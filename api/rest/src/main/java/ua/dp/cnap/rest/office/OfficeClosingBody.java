package ua.dp.cnap.rest.office;

import java.time.LocalDate;
import java.util.List;
import ua.dp.cnap.rest.rearrangement.DecisionBody;

/**
 * An office is to be closed.
 *
 * @param closedOn the first day on which it does not exist any more
 * @param decisions about visits that are booked later
 */
record OfficeClosingBody(LocalDate closedOn, Integer version, String reason, List<DecisionBody> decisions) {}
