package ua.dp.cnap.tenancy;

/** A programming error: a transaction that began in one scope asked for another. */
public class ScopeChanged extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ScopeChanged(String began, String now) {
        super("the transaction began as " + began + " and cannot go on as " + now);
    }
}
