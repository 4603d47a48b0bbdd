package ua.dp.cnap.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's own programs, as a user they accept, and says in one sentence what went wrong. */
final class PostgresPrograms {

    private final PostgresBinaries binaries;
    private final ServerUser user;

    PostgresPrograms(PostgresBinaries binaries, ServerUser user) {
        this.binaries = binaries;
        this.user = user;
    }

    /** @throws PostgresFailed with the last words of the program if it ends with an error */
    void run(String program, List<String> arguments) {
        Path words = temporaryFile();
        try {
            int code = start(program, arguments, words);
            if (code != 0) {
                throw new PostgresFailed("PostgreSQL's " + program + " failed: " + lastWords(words));
            }
        } finally {
            delete(words);
        }
    }

    /** Output goes to a file, never to a pipe: a server started here would keep the pipe open for ever. */
    private int start(String program, List<String> arguments, Path words) {
        List<String> command = new ArrayList<>(List.of(binaries.program(program).toString()));
        command.addAll(arguments);
        try {
            ProcessBuilder builder = new ProcessBuilder(user.command(command))
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(words.toFile())
                    .directory(Path.of("/").toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
            builder.environment().put("LC_ALL", "C.UTF-8");
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new PostgresFailed("PostgreSQL's " + program + " could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailed("Interrupted while PostgreSQL's " + program + " was running.", e);
        }
    }

    private static String lastWords(Path file) {
        try {
            List<String> lines = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return String.join(" / ", lines.subList(Math.max(0, lines.size() - 4), lines.size()));
        } catch (IOException e) {
            return "and left no message.";
        }
    }

    private static Path temporaryFile() {
        try {
            return Files.createTempFile("cnap-postgres", ".out");
        } catch (IOException e) {
            throw new PostgresFailed("No temporary file could be written: " + e.getMessage(), e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
