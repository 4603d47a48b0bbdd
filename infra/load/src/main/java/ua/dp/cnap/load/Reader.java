package ua.dp.cnap.load;

import java.io.IOException;
import java.util.function.Supplier;

/** Reads over HTTP, one address after the other. */
final class Reader implements Client {

    private final Wire wire;
    private final Supplier<String> paths;

    Reader(int port, Supplier<String> paths) {
        this.wire = new Wire(port);
        this.paths = paths;
    }

    @Override
    public int once() throws IOException {
        return wire.get(paths.get()).status();
    }

    @Override
    public void close() {
        wire.close();
    }
}
