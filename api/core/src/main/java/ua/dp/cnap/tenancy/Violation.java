package ua.dp.cnap.tenancy;

import java.sql.SQLException;

/** Reads from a persistence failure what the database said: which named rule was broken, or that it must be tried again. */
public final class Violation {

    private static final String ROW_POLICY = "42501";

    private Violation() {}

    /** Whether the named constraint or row policy refused the statement. */
    public static boolean of(String constraint, Throwable failure) {
        SQLException refusal = sqlCause(failure);
        return refusal != null
                && refusal.getSQLState() != null
                && (refusal.getSQLState().startsWith("23")
                        || refusal.getSQLState().equals(ROW_POLICY))
                && refusal.getMessage().contains('"' + constraint + '"');
    }

    /** Whether the same transaction may succeed when tried again: a deadlock or a serialization failure. */
    public static boolean isTransient(Throwable failure) {
        SQLException refusal = sqlCause(failure);
        return refusal != null && ("40P01".equals(refusal.getSQLState()) || "40001".equals(refusal.getSQLState()));
    }

    /** Whether the database refused what was asked: a rule of it was broken, a function raised, a right is missing. */
    public static boolean isRefusal(Throwable failure) {
        SQLException refusal = sqlCause(failure);
        return refusal != null
                && refusal.getSQLState() != null
                && (refusal.getSQLState().startsWith("23")
                        || refusal.getSQLState().equals("P0001")
                        || refusal.getSQLState().equals("42501"));
    }

    private static SQLException sqlCause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal) {
                return refusal;
            }
        }
        return null;
    }
}
