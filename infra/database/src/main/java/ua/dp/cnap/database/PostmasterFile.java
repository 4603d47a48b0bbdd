package ua.dp.cnap.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file {@code postmaster.pid} of a running server: its process on line 1, its port on line 4. */
record PostmasterFile(long pid, int port) {

    /** Empty if no server runs on these data. A file left behind by a crash is removed: its pid may be anyone's now. */
    static Optional<PostmasterFile> of(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file);
            PostmasterFile read = new PostmasterFile(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip()));
            if (isServerOf(data, read.pid)) {
                return Optional.of(read);
            }
            Files.deleteIfExists(file);
            return Optional.empty();
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty(); // absent, or half written by a server that is still starting
        }
    }

    private static boolean isServerOf(Path data, long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().arguments())
                .map(arguments -> List.of(arguments).contains(data.toString()))
                .orElse(false);
    }
}
