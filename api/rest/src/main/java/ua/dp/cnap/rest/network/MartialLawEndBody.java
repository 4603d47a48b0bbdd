package ua.dp.cnap.rest.network;

import java.time.LocalDate;
import ua.dp.cnap.rest.Needed;

/**
 * When a period ends, and by what decree.
 *
 * @param endsOn null if the end is not known after all
 */
record MartialLawEndBody(LocalDate endsOn, String reason) {

    static MartialLawEndBody needed(MartialLawEndBody sent) {
        Needed.in(sent).check();
        return sent;
    }
}
