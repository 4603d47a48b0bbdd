package ua.dp.cnap.rest.roster;

import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.rest.problem.RefusedRequest;

/** What a request has to send before its meaning can be asked. */
final class Sent {

    private Sent() {}

    /** @throws RefusedRequest if there is no body at all */
    static <T> T body(T body) {
        if (body == null) {
            throw RefusedRequest.notJson();
        }
        return body;
    }

    /** @throws InvalidInput naming the field if it is absent */
    static <T> T needed(String field, T value) {
        if (value == null) {
            throw new InvalidInput(field, "missing");
        }
        return value;
    }
}
