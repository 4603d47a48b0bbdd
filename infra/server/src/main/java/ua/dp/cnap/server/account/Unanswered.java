package ua.dp.cnap.server.account;

/** The login server did not do what it was asked for. */
final class Unanswered extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final boolean forGood;

    private Unanswered(String reason, boolean forGood, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
        this.forGood = forGood;
    }

    static Unanswered unreachable(Exception cause) {
        return new Unanswered("unreachable", false, cause);
    }

    /** @param status as the login server answered; its sentence may quote the address and is left out */
    static Unanswered refused(String reason, int status) {
        return new Unanswered(reason + " " + status, false, null);
    }

    /** No further attempt can help until somebody changes something. */
    static Unanswered never(String reason) {
        return new Unanswered(reason, true, null);
    }

    /** One word, and perhaps a number. */
    String reason() {
        return reason;
    }

    boolean isForGood() {
        return forGood;
    }
}
