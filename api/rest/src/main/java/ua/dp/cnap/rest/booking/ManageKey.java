package ua.dp.cnap.rest.booking;

import java.util.regex.Pattern;
import ua.dp.cnap.rest.problem.RefusedRequest;

/** The key of a hold or an appointment, as it travels in a header. */
final class ManageKey {

    static final String HEADER = "Manage-Key";

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32}");

    private ManageKey() {}

    /** One that we could have made: a weak key of the client's own must never become that of an appointment. */
    static String of(String sent) {
        if (!SHAPE.matcher(sent).matches()) {
            throw RefusedRequest.misshapen(HEADER, "not-a-key");
        }
        return sent;
    }
}
