package ua.dp.cnap.portal.problem;

import jakarta.resource.ResourceException;
import java.sql.SQLException;

/** Tells an outage of the database from a fault of the program: the one is over in a while, the other is not. */
final class Outage {

    private static final String AWAY = "(08|57P0|53).*"; // cannot be reached, is shutting down or starting, has no room

    private Outage() {}

    static boolean isBehind(Throwable accident) {
        for (Throwable cause = accident; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceException
                    || cause instanceof SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().matches(AWAY)) {
                return true;
            }
        }
        return false;
    }
}
