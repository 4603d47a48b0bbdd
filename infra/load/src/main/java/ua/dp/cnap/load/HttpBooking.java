package ua.dp.cnap.load;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Books over HTTP, one wish after the other. */
final class HttpBooking implements Client {

    private final Wire wire;
    private final Supplier<Wish> wishes;

    HttpBooking(int port, Supplier<Wish> wishes) {
        this.wire = new Wire(port);
        this.wishes = wishes;
    }

    @Override
    public int once() throws IOException {
        return book(wire, wishes.get(), UUID.randomUUID()).status();
    }

    static Answer book(Wire wire, Wish wish, UUID idempotencyKey) throws IOException {
        return wire.send("POST", wish.path(), headers(idempotencyKey), wish.json());
    }

    /** For somebody who is to get a message, too. */
    static Answer bookWithMail(Wire wire, Wish wish, UUID idempotencyKey) throws IOException {
        return wire.send("POST", wish.path(), headers(idempotencyKey), wish.jsonWithMail());
    }

    /** Asks, and is gone before the answer. */
    static void bookAndLeave(Wire wire, Wish wish, UUID idempotencyKey) throws IOException {
        wire.sendAndLeave("POST", wish.path(), headers(idempotencyKey), wish.jsonWithMail());
    }

    private static Map<String, String> headers(UUID idempotencyKey) {
        return Map.of("Content-Type", "application/json", "Idempotency-Key", idempotencyKey.toString());
    }

    @Override
    public void close() {
        wire.close();
    }
}
