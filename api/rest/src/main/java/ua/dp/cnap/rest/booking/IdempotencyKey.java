package ua.dp.cnap.rest.booking;

import java.util.regex.Pattern;
import ua.dp.cnap.rest.problem.RefusedRequest;

/** The client's own name of one wish: a repeated request with it gets the first answer. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,200}");

    private IdempotencyKey() {}

    /** @param sent null if the client sent none, which is allowed */
    static String of(String sent) {
        if (sent != null && !VISIBLE.matcher(sent).matches()) {
            throw RefusedRequest.misshapen(HEADER, "not-a-key");
        }
        return sent;
    }
}
