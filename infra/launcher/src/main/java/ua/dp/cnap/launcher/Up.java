package ua.dp.cnap.launcher;

import java.nio.file.Files;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Starts what does not run yet and waits until all of it is healthy. If something fails, or the user interrupts, what
 * this run has started is stopped again.
 */
final class Up {

    private static final long MEBIBYTE = 1024 * 1024;
    private static final long SPACE_OF_A_FIRST_START = 800;
    private static final long SPACE_OF_A_START = 100;

    private final Settings settings;
    private final Console console;
    private final Database database;
    private final Keycloak keycloak;
    private final WildFly wildfly;
    private final DemoChoice demo;
    private final Started started = new Started();
    private volatile boolean over;

    Up(Settings settings, Console console, boolean empty) {
        this.settings = settings;
        this.console = console;
        Release release = Release.of(settings);
        this.database = new Database(settings);
        this.keycloak = new Keycloak(settings, release);
        this.wildfly = new WildFly(settings, release);
        this.demo = new DemoChoice(settings, empty);
    }

    void run() {
        Instant begin = Instant.now();
        boolean withDemoData = demo.isYes();
        new Secrets(settings).check();
        claimPorts();
        claimSpace();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopUnlessOver, "interrupted"));
        try {
            startAll(withDemoData);
        } catch (RuntimeException e) {
            started.stopAll();
            throw e;
        } finally {
            over = true;
        }
        new Welcome(settings, console).say(Console.seconds(begin));
    }

    private void startAll(boolean withDemoData) {
        if (database.isEmbedded()) {
            startPostgres();
        }
        CompletableFuture<Void> login = CompletableFuture.runAsync(this::startKeycloak);
        console.step("Database", database::migrate);
        demo.keep();
        if (withDemoData) {
            console.step("Demo data", database::loadDemoData);
        }
        startWildFly();
        join(login);
        if (withDemoData && settings.externalIdentity().isEmpty()) {
            database.employ(keycloak.demoAccounts());
        }
    }

    private void startPostgres() {
        console.step("PostgreSQL", () -> {
            boolean running = database.embedded().isRunning();
            if (running) {
                database.start();
            } else {
                started.start(database::start, database.embedded()::stop);
            }
            return state(running) + " on port " + database.embedded().port();
        });
    }

    private void startKeycloak() {
        if (settings.externalIdentity().isPresent()) {
            return;
        }
        console.step("Keycloak", () -> {
            keycloak.prepare();
            boolean running = keycloak.runs(database.keycloakUrl());
            if (!running) {
                started.start(() -> keycloak.start(database.keycloakUrl()), keycloak.daemon()::stop);
            }
            keycloak.awaitReady();
            return state(running) + " on port " + settings.keycloakPort();
        });
    }

    private void startWildFly() {
        console.step("WildFly", () -> {
            wildfly.prepare();
            boolean running = wildfly.runs(database.url());
            if (!running) {
                started.start(() -> wildfly.start(database.url()), wildfly.daemon()::stop);
            }
            wildfly.awaitReady();
            return state(running) + " on port " + settings.httpPort();
        });
    }

    private static String state(boolean running) {
        return running ? "runs already" : "ready";
    }

    /** Before anything is started, so that a taken port costs a second and not a minute. */
    private void claimPorts() {
        Ports ports = new Ports();
        if (database.isEmbedded() && !database.embedded().isRunning()) {
            ports.claim("CNAP_DB_PORT", "127.0.0.1", settings.databasePort());
        }
        if (settings.externalIdentity().isEmpty() && !keycloak.daemon().isRunning()) {
            ports.claim("CNAP_KEYCLOAK_PORT", settings.bind(), settings.keycloakPort());
            ports.claim("CNAP_KEYCLOAK_PORT", "127.0.0.1", settings.keycloakHealthPort());
        }
        if (!wildfly.daemon().isRunning()) {
            ports.claim("CNAP_HTTP_PORT", settings.bind(), settings.httpPort());
            ports.claim("CNAP_MANAGEMENT_PORT", "127.0.0.1", settings.managementPort());
        }
    }

    /** A full disk in the middle of a start is told by whoever hits it first, in words that help nobody. */
    private void claimSpace() {
        boolean first = !Files.exists(settings.data().resolve("run"));
        long wanted = first ? SPACE_OF_A_FIRST_START : SPACE_OF_A_START;
        long free = settings.data().toFile().getUsableSpace() / MEBIBYTE;
        if (free < wanted) {
            throw new Trouble("The disk is too full, " + free + " of " + wanted + " MiB are left for " + settings.data()
                    + ": make room, or set CNAP_DATA to a folder on another disk.");
        }
    }

    private void stopUnlessOver() {
        if (!over) {
            console.say("Interrupted: what was started is stopped again.");
            started.stopAll();
        }
    }

    private static void join(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
