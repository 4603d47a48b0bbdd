package ua.dp.cnap.rest;

import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.rest.problem.RefusedRequest;

/** What a request must have brought along. */
public final class Sent {

    private Sent() {}

    /** @throws RefusedRequest if the request had no body */
    public static <T> T body(T body) {
        if (body == null) {
            throw RefusedRequest.notJson();
        }
        return body;
    }

    /**
     * The version of what is changed, as the sender saw it.
     *
     * @throws InvalidInput {@code version} if it was not said
     */
    public static int version(Integer version) {
        if (version == null) {
            throw new InvalidInput("version", "missing");
        }
        return version;
    }
}
