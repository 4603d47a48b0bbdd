package ua.dp.cnap.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file {@code postmaster.pid} of a running server: its process on line 1, its port on line 4. */
record PostmasterFile(long pid, int port) {

    private static final String NAME = "postmaster.pid";

    /** Empty if no server runs on these data. */
    static Optional<PostmasterFile> of(Path data) {
        return read(data).filter(found -> found.isServerOf(data));
    }

    /**
     * Removes a file whose number belongs to a stranger now, as after a power cut: PostgreSQL would take the stranger for
     * a server and refuse to start. A file whose process is dead stays: PostgreSQL itself makes sure that no orphan of
     * that server still writes.
     */
    static void removeIfOfStranger(Path data) throws IOException {
        Optional<PostmasterFile> found = read(data);
        if (found.isPresent()
                && ProcessHandle.of(found.get().pid).isPresent()
                && !found.get().isServerOf(data)) {
            Files.deleteIfExists(data.resolve(NAME));
        }
    }

    private static Optional<PostmasterFile> read(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve(NAME));
            return Optional.of(new PostmasterFile(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip())));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty(); // absent, or half written by a server that is still starting
        }
    }

    private boolean isServerOf(Path data) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().arguments())
                .map(arguments -> List.of(arguments).contains(data.toString()))
                .orElse(false);
    }
}
