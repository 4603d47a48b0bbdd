package ua.dp.cnap.rest;

import java.util.List;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.rest.problem.RefusedRequest;

/** What a request has to bring along before its meaning can be asked. */
public final class Sent {

    private Sent() {}

    /** @throws RefusedRequest if the request had no body */
    public static <T> T body(T body) {
        if (body == null) {
            throw RefusedRequest.notJson();
        }
        return body;
    }

    /** @throws InvalidInput naming the field if it was not said */
    public static <T> T needed(String field, T value) {
        if (value == null) {
            throw new InvalidInput(field, "missing");
        }
        return value;
    }

    /**
     * The version of what is changed, as the sender saw it.
     *
     * @throws InvalidInput {@code version} if it was not said
     */
    public static int version(Integer version) {
        return needed("version", version);
    }

    /** What was not said is an empty list. */
    public static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : list;
    }
}
