package ua.dp.cnap.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server process that outlives the launcher, remembered by a file in the data folder. */
final class Daemon {

    private static final int PATIENCE_SECONDS = 30;

    private final String name;
    private final Path data;
    private final Path file;
    private final Path log;

    Daemon(String name, Path data) {
        this.name = name;
        this.data = data;
        this.file = data.resolve("run").resolve(name + ".pid");
        this.log = data.resolve("log").resolve(name + ".log");
    }

    /** The folder for temporary files of all daemons. */
    static Path temporary(Path data) {
        return data.resolve("tmp");
    }

    Path log() {
        return log;
    }

    Optional<ProcessHandle> process() {
        return remembered().flatMap(memory -> memory.mark.process());
    }

    boolean isRunning() {
        return process().isPresent();
    }

    /** Whether the running process was started with exactly this command and environment. */
    boolean runs(List<String> command, Map<String, String> environment) {
        return isRunning() && remembered().orElseThrow().fingerprint.equals(fingerprint(command, environment));
    }

    void start(List<String> command, Map<String, String> environment) {
        try {
            Files.createDirectories(file.getParent());
            Files.createDirectories(log.getParent());
            Files.createDirectories(temporary(data));
            keepLastLog();
            ProcessBuilder builder = new ProcessBuilder(outOfTheTerminal(command))
                    .directory(log.getParent().toFile())
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("CNAP_") || name.startsWith("KC_"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            remember(process.pid(), fingerprint(command, environment));
        } catch (IOException e) {
            throw new Trouble(name + " could not be started: " + e.getMessage() + ".", e);
        }
    }

    /** Asks the process to end and waits; a process that does not listen is ended by force. */
    void stop() {
        process().ifPresent(process -> {
            process.destroy();
            if (!ends(process)) {
                process.destroyForcibly();
                ends(process);
            }
        });
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Trouble("The file " + file + " could not be deleted: " + e.getMessage() + ".", e);
        }
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** In a session of its own, so that Ctrl+C and a closed terminal do not reach it. */
    private static List<String> outOfTheTerminal(List<String> command) {
        List<String> all = new ArrayList<>();
        for (String helper : List.of("/usr/bin/setsid", "/bin/setsid", "/usr/bin/nohup", "/bin/nohup")) {
            if (Files.isExecutable(Path.of(helper))) {
                all.add(helper);
                break;
            }
        }
        all.addAll(command);
        return all;
    }

    private void keepLastLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void remember(long pid, String fingerprint) throws IOException {
        ProcessMark mark = ProcessMark.of(pid).orElseThrow(() -> new IOException("it ended at once, see " + log));
        Path unfinished = file.resolveSibling(name + ".unfinished");
        Files.writeString(unfinished, mark + "\n" + fingerprint + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Optional<Memory> remembered() {
        try {
            List<String> lines = Files.readAllLines(file);
            return Optional.of(new Memory(ProcessMark.parse(lines.get(0)), lines.get(1)));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty(); // never started, or stopped
        }
    }

    private static String fingerprint(List<String> command, Map<String, String> environment) {
        String all = command + "\n" + new TreeMap<>(environment);
        return Checksum.of(all.getBytes(StandardCharsets.UTF_8));
    }

    private record Memory(ProcessMark mark, String fingerprint) {}
}
