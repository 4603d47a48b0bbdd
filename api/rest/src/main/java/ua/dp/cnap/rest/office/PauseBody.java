package ua.dp.cnap.rest.office;

import java.time.OffsetDateTime;
import ua.dp.cnap.office.Pause;
import ua.dp.cnap.rest.Kyiv;

/**
 * Reception is interrupted until further notice.
 *
 * @param wholeCentre whether the whole centre is paused, and not this office alone
 */
record PauseBody(OffsetDateTime since, Pause.Cause cause, boolean wholeCentre) {

    static PauseBody of(Pause pause) {
        return new PauseBody(Kyiv.time(pause.since()), pause.cause(), pause.wholeCentre());
    }
}
