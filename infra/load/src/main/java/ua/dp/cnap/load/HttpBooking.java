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
        Map<String, String> headers =
                Map.of("Content-Type", "application/json", "Idempotency-Key", idempotencyKey.toString());
        return wire.send("POST", wish.path(), headers, wish.json());
    }

    @Override
    public void close() {
        wire.close();
    }
}
