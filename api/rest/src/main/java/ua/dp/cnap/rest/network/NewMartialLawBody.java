package ua.dp.cnap.rest.network;

import java.time.LocalDate;
import ua.dp.cnap.rest.Needed;

/** A period that begins, and by what decree. */
record NewMartialLawBody(LocalDate startsOn, String reason) {

    static NewMartialLawBody needed(NewMartialLawBody sent) {
        Needed.in(sent).field("startsOn", sent.startsOn()).check();
        return sent;
    }
}
