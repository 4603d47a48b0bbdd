package ua.dp.cnap.rest.office;

import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.office.Pause;
import ua.dp.cnap.rest.problem.RefusedRequest;

/** Why reception is to be interrupted. */
record NewPauseBody(Pause.Cause cause) {

    static Pause.Cause cause(NewPauseBody sent) {
        if (sent == null) {
            throw RefusedRequest.notJson();
        }
        if (sent.cause() == null) {
            throw new InvalidInput("cause", "missing");
        }
        return sent.cause();
    }
}
