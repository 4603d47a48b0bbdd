package ua.dp.cnap.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How long {@code infra/up} takes: with everything there, and from nothing but a checkout. */
final class Start {

    private static final int WARM_GOAL_SECONDS = 45;

    private Start() {}

    static void warm(Installation system, Report report) throws IOException {
        report.step("stopping and starting the system");
        system.down();
        Duration took = system.up();
        report.promise(
                "infra/up, warm",
                took.toSeconds() + " s",
                "≤ " + WARM_GOAL_SECONDS + " s",
                took.toSeconds() <= WARM_GOAL_SECONDS);
    }

    /** A clone of what is committed, with an empty Maven repository. */
    static void cold(Path root, Path data, Report report) throws IOException {
        report.step("starting the system from a fresh clone and an empty Maven repository");
        Path clone = data.resolve("cold");
        delete(clone);
        clone(root, clone);
        try (Installation system = Installation.withOwnRepository(clone, clone.resolve(".data"))) {
            Duration took = system.up();
            report.figure(
                    "infra/up, from an empty Maven repository",
                    "%d min %d s".formatted(took.toMinutes(), took.toSecondsPart()));
        } finally {
            delete(clone);
        }
    }

    private static void clone(Path root, Path to) throws IOException {
        Process git = new ProcessBuilder(List.of("git", "clone", "--quiet", root.toString(), to.toString()))
                .inheritIO()
                .start();
        try {
            if (git.waitFor() != 0) {
                throw new IOException("git could not clone " + root);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
