package ua.dp.cnap.rest;

import java.util.regex.Pattern;
import ua.dp.cnap.rest.problem.RefusedRequest;

/** The client's own name of one wish: a repeated request with it gets the first answer. */
public final class IdempotencyKey {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,200}");

    private IdempotencyKey() {}

    /** @param sent null if the client sent none, which is allowed */
    public static String of(String sent) {
        if (sent != null && !VISIBLE.matcher(sent).matches()) {
            throw RefusedRequest.misshapen(HEADER, "not-a-key");
        }
        return sent;
    }
}
