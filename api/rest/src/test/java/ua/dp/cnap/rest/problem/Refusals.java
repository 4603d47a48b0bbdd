package ua.dp.cnap.rest.problem;

import java.util.stream.Collectors;

/** A refusal in one line, for tests. */
public final class Refusals {

    private Refusals() {}

    public static String told(RefusedRequest refused) {
        String fields =
                refused.errors().stream().map(e -> e.field() + ": " + e.code()).collect(Collectors.joining(", "));
        return (refused.status() + " " + refused.code() + " " + fields).strip();
    }
}
