package ua.dp.cnap.admin.rearrangement;

import java.util.UUID;
import ua.dp.cnap.rearrangement.Decision;
import ua.dp.cnap.rearrangement.NewTime;

/** What a head can choose for one visit. */
enum Choice {
    MOVE,
    KEEP,
    CANCEL;

    /** @param proposal where the visit is moved to; not asked for otherwise */
    Decision on(UUID appointment, NewTime proposal) {
        return switch (this) {
            case MOVE -> new Decision.Move(appointment, proposal);
            case KEEP -> new Decision.Keep(appointment);
            case CANCEL -> new Decision.Cancel(appointment);
        };
    }
}
