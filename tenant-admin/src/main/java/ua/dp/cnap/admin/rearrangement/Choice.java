package ua.dp.cnap.admin.rearrangement;

import ua.dp.cnap.rearrangement.AffectedVisit;
import ua.dp.cnap.rearrangement.Decision;

/** What a head can choose for one visit. */
enum Choice {
    MOVE,
    KEEP,
    CANCEL;

    Decision on(AffectedVisit visit) {
        return switch (this) {
            case MOVE ->
                new Decision.Move(visit.appointmentId(), visit.proposal().orElseThrow());
            case KEEP -> new Decision.Keep(visit.appointmentId());
            case CANCEL -> new Decision.Cancel(visit.appointmentId());
        };
    }
}
