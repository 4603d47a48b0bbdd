package ua.dp.cnap.tenancy;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Tells an outage of the database from a fault of the program: PostgreSQL could not be reached, broke off, or had no room.
 * The one is over in a while, the other is not.
 */
public final class Outage {

    private Outage() {}

    public static boolean isBehind(Throwable failure) {
        return find(failure).isPresent();
    }

    /** Class and SQL state: a driver's own message may quote the statement's values. */
    public static String reason(Throwable failure) {
        return find(failure)
                .map(f -> f instanceof SQLException sql && sql.getSQLState() != null
                        ? "SQL state " + sql.getSQLState()
                        : f.getClass().getName())
                .orElse("");
    }

    private static Optional<Throwable> find(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable next = open.poll();
            if (!seen.add(next)) {
                continue;
            }
            if (isAway(next)) {
                return Optional.of(next);
            }
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
            open.addAll(Arrays.asList(next.getSuppressed()));
        }
        return Optional.empty();
    }

    private static boolean isAway(Throwable failure) {
        return failure instanceof ResourceException
                || failure instanceof SQLException sql
                        && sql.getSQLState() != null
                        && (sql.getSQLState().startsWith("08") // connection failed
                                || sql.getSQLState().startsWith("57P0") // shut down, crashed, starting
                                || sql.getSQLState().startsWith("53")); // out of connections, memory, disk
    }
}
