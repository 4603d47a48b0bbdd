package ua.dp.cnap.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells what runs, whether it is healthy, how much memory it takes, and where the logs are. Changes nothing. */
final class Status {

    private final Settings settings;
    private final Console console;
    private final Database database;
    private final Keycloak keycloak;
    private final WildFly wildfly;

    Status(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
        Release release = Release.of(settings);
        this.database = new Database(settings);
        this.keycloak = new Keycloak(settings, release);
        this.wildfly = new WildFly(settings, release);
    }

    /** @return whether everything that should run does and is healthy */
    boolean run() {
        boolean ready = postgres();
        ready &= settings.externalIdentity().isPresent()
                ? external("Keycloak", settings.oidcUrl())
                : server("Keycloak", keycloak.daemon(), keycloak.health());
        ready &= server("WildFly", wildfly.daemon(), wildfly.health());
        console.say("Data folder " + settings.data());
        if (ready) {
            console.say("Application " + settings.publicUrl() + "/");
        }
        return ready;
    }

    private boolean postgres() {
        if (!database.isEmbedded()) {
            return external("PostgreSQL", database.url());
        }
        boolean running = database.embedded().isRunning();
        line(
                "PostgreSQL",
                running ? "running" : "stopped",
                running ? OptionalLong.of(database.embedded().pid()) : OptionalLong.empty(),
                database.embedded().log());
        return running;
    }

    private boolean server(String name, Daemon daemon, Health health) {
        Optional<ProcessHandle> process = daemon.process();
        boolean ready = process.isPresent() && health.isReady();
        String state = process.isEmpty() ? "stopped" : ready ? "healthy" : "not ready";
        line(name, state, process.map(p -> OptionalLong.of(p.pid())).orElse(OptionalLong.empty()), daemon.log());
        return ready;
    }

    private boolean external(String name, String address) {
        console.say("%-12s%-11s%s".formatted(name, "external", address));
        return true;
    }

    private void line(String name, String state, OptionalLong pid, Path log) {
        String process = pid.isPresent() ? "pid " + pid.getAsLong() + ", " + memory(pid.getAsLong()) : "";
        console.say("%-12s%-11s%-24s%s".formatted(name, state, process, log));
    }

    private static String memory(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024 + " MiB")
                    .findFirst()
                    .orElse("? MiB");
        } catch (IOException e) {
            return "? MiB";
        }
    }
}
