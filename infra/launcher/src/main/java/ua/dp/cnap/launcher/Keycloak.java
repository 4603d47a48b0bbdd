package ua.dp.cnap.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ua.dp.cnap.identity.Account;
import ua.dp.cnap.identity.Realm;
import ua.dp.cnap.identity.RealmSettings;

/** The embedded Keycloak: unpacked and prepared once, then started with the realm of this system. */
final class Keycloak {

    private static final Pattern BROKEN = Pattern.compile("Failed to start server|ERROR: Failed to");

    private final Settings settings;
    private final Secrets secrets;
    private final Release release;
    private final Path home;
    private final Daemon daemon;
    private final Health health;

    Keycloak(Settings settings, Release release) {
        this.settings = settings;
        this.secrets = new Secrets(settings);
        this.release = release;
        this.home = settings.data().resolve("keycloak");
        this.daemon = new Daemon("keycloak", settings.data());
        this.health = new Health(daemon, "http://127.0.0.1:" + settings.keycloakHealthPort() + "/health/ready", BROKEN);
    }

    Daemon daemon() {
        return daemon;
    }

    Health health() {
        return health;
    }

    /** The mark is written last: a preparation that was killed is done again. */
    void prepare() {
        unpack();
        writeRealm();
    }

    private void unpack() {
        Path prepared = home.resolve("prepared-for");
        try {
            Path archive = release.keycloakArchive();
            Path theme = release.identityJar();
            String origin = archive.getFileName() + " " + Checksum.of(Files.readAllBytes(theme));
            if (Files.exists(prepared) && Files.readString(prepared).equals(origin)) {
                return;
            }
            daemon.stop();
            Tree.unzip(archive, home);
            Files.copy(theme, home.resolve("providers").resolve("cnap-theme.jar"));
            run("build", "--db=postgres", "--health-enabled=true");
            Files.writeString(prepared, origin);
        } catch (IOException e) {
            throw new Trouble("Keycloak could not be prepared in " + home + ": " + e.getMessage() + ".", e);
        }
    }

    /** Whether it runs, with these same settings. */
    boolean runs(String databaseUrl) {
        return daemon.runs(command("start", "--optimized", "--import-realm"), environment(databaseUrl));
    }

    /** Starts it; one that runs with other settings is stopped first. */
    void start(String databaseUrl) {
        daemon.stop();
        daemon.start(command("start", "--optimized", "--import-realm"), environment(databaseUrl));
    }

    void awaitReady() {
        health.await("Keycloak", Duration.ofMinutes(10));
        updateRealm();
    }

    /** The mark tells which realm Keycloak has already; without one it has just been imported. */
    private void updateRealm() {
        Path mark = settings.data().resolve("run/realm");
        try (JsonReader json = Json.createReader(Files.newBufferedReader(realm()))) {
            JsonObject wanted = json.readObject();
            String checksum = Checksum.of(wanted.toString().getBytes(UTF_8));
            if (Files.exists(mark) && !Files.readString(mark).equals(checksum)) {
                new RealmUpdate(administration()).apply(wanted);
            }
            Files.writeString(mark, checksum);
        } catch (IOException e) {
            throw new Trouble(
                    "Keycloak could not be told the new settings: " + e.getMessage()
                            + ". infra/reset makes a new realm.",
                    e);
        }
    }

    /** The ids of the demo accounts that exist, by their names. */
    Map<String, String> demoAccounts() {
        try {
            RealmAdministration realm = administration();
            Map<String, String> accounts = new TreeMap<>();
            for (Account account : Account.demo()) {
                String question = "/users?exact=true&username=" + RealmAdministration.encoded(account.username());
                for (JsonValue found : realm.get(question).asJsonArray()) {
                    accounts.put(account.username(), found.asJsonObject().getString("id"));
                }
            }
            return accounts;
        } catch (IOException e) {
            throw new Trouble("Keycloak could not be asked for the demo accounts: " + e.getMessage() + ".", e);
        }
    }

    private RealmAdministration administration() throws IOException {
        return new RealmAdministration(settings.here(settings.keycloakPort()), secrets.keycloakAdministrator());
    }

    private Path realm() {
        return home.resolve("data/import/cnap-realm.json");
    }

    private void writeRealm() {
        Path file = realm();
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Realm.write(
                    file,
                    new RealmSettings(
                            URI.create(settings.publicUrl()),
                            secrets.identityClient(),
                            secrets.identityAccounts(),
                            true,
                            settings.mail()));
        } catch (IOException e) {
            throw new Trouble("The realm file " + file + " could not be written: " + e.getMessage() + ".", e);
        }
    }

    private Map<String, String> environment(String databaseUrl) {
        Map<String, String> all = new TreeMap<>();
        all.put("KC_DB_URL", databaseUrl);
        all.put("KC_DB_USERNAME", "keycloak");
        all.put("KC_DB_PASSWORD", secrets.databaseKeycloak());
        all.put("KC_DB_POOL_MAX_SIZE", "20");
        all.put("KC_CACHE", "local"); // else it looks for neighbours on every network of the machine
        all.put("KC_LOG_LEVEL", "info,io.smallrye.health:error"); // it is asked until it is ready
        all.put("KC_HTTP_ENABLED", "true");
        all.put("KC_HTTP_HOST", settings.bind());
        all.put("KC_HTTP_PORT", String.valueOf(settings.keycloakPort()));
        all.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
        all.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(settings.keycloakHealthPort()));
        all.put("KC_HOSTNAME", settings.keycloakUrl());
        all.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        all.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdministrator());
        return all;
    }

    private List<String> command(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                Release.java().toString(),
                "-Xms64m",
                "-Xmx" + settings.keycloakMemory(),
                "-XX:TieredStopAtLevel=1", // for a few logins; starts with half the work and three quarters of the
                // memory
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:-UsePerfData", // it would leave files in /tmp
                "-Djava.io.tmpdir=" + Daemon.temporary(settings.data()),
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        all.addAll(List.of(arguments));
        return all;
    }

    private void run(String... arguments) throws IOException {
        Path log = daemon.log().resolveSibling("keycloak.build.log");
        Files.createDirectories(log.getParent());
        Files.createDirectories(Daemon.temporary(settings.data()));
        Process process = new ProcessBuilder(command(arguments))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "interrupted"));
        try {
            if (process.waitFor() != 0) {
                throw new Trouble("Keycloak could not be prepared. Its log is " + log + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", e);
        }
    }
}
