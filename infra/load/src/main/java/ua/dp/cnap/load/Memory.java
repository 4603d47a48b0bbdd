package ua.dp.cnap.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What each server takes of the machine's memory after all that load, its child processes included. */
final class Memory {

    private Memory() {}

    static void measure(Installation system, Report report) throws IOException {
        for (var server : system.servers().entrySet()) {
            report.figure(
                    "memory of " + server.getKey(),
                    "%d MiB".formatted(mebibytes(server.getValue().pid())));
        }
    }

    private static long mebibytes(long pid) {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        Stream<ProcessHandle> all =
                Stream.concat(process.stream(), process.stream().flatMap(ProcessHandle::descendants));
        return all.mapToLong(each -> kibibytes(each.pid())).sum() / 1024;
    }

    /** The proportional share: what processes have in common is divided among them. */
    private static long kibibytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }
}
