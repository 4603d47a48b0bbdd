package ua.dp.cnap.rest.staff;

import java.time.LocalDate;
import java.util.List;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.staff.Leaving;

/**
 * When a member of staff leaves.
 *
 * @param leftOn the first day without access
 * @param decisions about visits that are booked with the person after that
 */
record LeavingBody(LocalDate leftOn, String reason, Integer version, List<DecisionBody> decisions) {

    Leaving leaving() {
        return new Leaving(leftOn, reason);
    }
}
