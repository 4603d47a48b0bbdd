package ua.dp.cnap.rest.history;

import ua.dp.cnap.history.Change;
import ua.dp.cnap.history.ConfigurationHistory;
import ua.dp.cnap.rest.problem.RefusedRequest;

/** A place in the history as callers carry it from page to page. */
final class Place {

    private static final String PREFIX = "h";

    private Place() {}

    static String after(Change change) {
        return PREFIX + Long.toString(change.seq(), Character.MAX_RADIX);
    }

    /** The latest, if there is no cursor. */
    static long parse(String cursor) {
        try {
            if (cursor == null) {
                return ConfigurationHistory.LATEST;
            }
            if (cursor.startsWith(PREFIX)) {
                return Long.parseLong(cursor.substring(PREFIX.length()), Character.MAX_RADIX);
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw RefusedRequest.misshapen("cursor", "not-a-cursor");
    }
}
