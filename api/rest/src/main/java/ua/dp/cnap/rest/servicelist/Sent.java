package ua.dp.cnap.rest.servicelist;

import java.util.List;
import ua.dp.cnap.rest.problem.RefusedRequest;

/** What a request must have. */
final class Sent {

    private Sent() {}

    static <T> T body(T body) {
        if (body == null) {
            throw RefusedRequest.notJson();
        }
        return body;
    }

    /** What is absent is an empty list. */
    static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : list;
    }

    static int version(Integer version) {
        if (version == null) {
            throw RefusedRequest.misshapen("version", "missing");
        }
        return version;
    }
}
