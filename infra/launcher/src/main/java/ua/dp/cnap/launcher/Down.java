package ua.dp.cnap.launcher;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Stops the servers: first those that use the database, then the database. */
final class Down {

    private final Console console;
    private final Daemon wildfly;
    private final Daemon keycloak;
    private final Database database;

    Down(Settings settings, Console console) {
        this.console = console;
        this.wildfly = new Daemon("wildfly", settings.data());
        this.keycloak = new Daemon("keycloak", settings.data());
        this.database = new Database(settings);
    }

    void run() {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> stop("WildFly", wildfly)),
                        CompletableFuture.runAsync(() -> stop("Keycloak", keycloak)))
                .join();
        Instant begin = Instant.now();
        boolean running = database.embedded().isRunning();
        if (!running && !database.isEmbedded()) {
            return; // somebody else's
        }
        database.embedded().stop();
        say("PostgreSQL", running, begin);
    }

    private void stop(String name, Daemon daemon) {
        Instant begin = Instant.now();
        boolean running = daemon.isRunning();
        daemon.stop();
        say(name, running, begin);
    }

    private void say(String name, boolean running, Instant begin) {
        console.say(
                "%-12s%s".formatted(name, running ? "stopped (" + Console.seconds(begin) + ")" : "was not running"));
    }
}
