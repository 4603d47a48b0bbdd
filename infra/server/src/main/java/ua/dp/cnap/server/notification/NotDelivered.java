package ua.dp.cnap.server.notification;

/** A channel did not take a message. */
final class NotDelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    NotDelivered(Refusal refusal) {
        super(
                refusal.reason(),
                null,
                false,
                false); // expected, and the trace could lead to a cause that quotes a person
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
