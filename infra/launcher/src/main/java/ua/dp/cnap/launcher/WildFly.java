package ua.dp.cnap.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The application server with the application in it: a copy of the provisioned one, in the data folder. */
final class WildFly {

    private static final Pattern BROKEN = Pattern.compile("WFLYSRV0026|WFLYSRV0055|WFLYSRV0056|WFLYCTL0085");

    /** It must not be able to become the owner; and what concerns only the build is no reason to start it anew. */
    private static final Set<String> NOT_FOR_THE_APPLICATION = Set.of(
            "CNAP_DB_OWNER_PASSWORD",
            "CNAP_DB_KEYCLOAK_PASSWORD",
            "CNAP_DATA",
            "CNAP_MAVEN_REPOSITORY",
            "CNAP_CHROMIUM");

    private final Settings settings;
    private final Secrets secrets;
    private final Release release;
    private final Path home;
    private final Daemon daemon;
    private final Health health;

    WildFly(Settings settings, Release release) {
        this.settings = settings;
        this.secrets = new Secrets(settings);
        this.release = release;
        this.home = settings.data().resolve("wildfly");
        this.daemon = new Daemon("wildfly", settings.data());
        // the application's own answer: WildFly's, on the management port, says "ready" while it is still deploying
        this.health = new Health(daemon, settings.here(settings.httpPort()) + "/health/ready", BROKEN);
    }

    Daemon daemon() {
        return daemon;
    }

    Health health() {
        return health;
    }

    /** A copy, so that a build never pulls the files from under a running server. */
    void prepare() {
        Path prepared = home.resolve("prepared-for");
        Path run = Path.of("standalone");
        try {
            if (Files.exists(prepared) && Files.readString(prepared).equals(release.name())) {
                return;
            }
            daemon.stop();
            Tree.copy(release.wildfly(), home, List.of(run.resolve("data"), run.resolve("log"), run.resolve("tmp")));
            Files.writeString(prepared, release.name());
        } catch (IOException e) {
            throw new Trouble("WildFly could not be copied to " + home + ": " + e.getMessage() + ".", e);
        }
    }

    /** Whether it runs, with these same settings. */
    boolean runs(String databaseUrl) {
        return daemon.runs(command(), environment(databaseUrl));
    }

    /** Starts it; one that runs with other settings is stopped first. */
    void start(String databaseUrl) {
        daemon.stop();
        daemon.start(command(), environment(databaseUrl));
    }

    void awaitReady() {
        health.await("WildFly", Duration.ofMinutes(5));
    }

    private Map<String, String> environment(String databaseUrl) {
        Map<String, String> all = new TreeMap<>(settings.environment());
        all.keySet().removeIf(name -> !name.startsWith("CNAP_"));
        all.keySet().removeAll(NOT_FOR_THE_APPLICATION);
        all.put("CNAP_BIND", settings.bind());
        all.put("CNAP_HTTP_PORT", String.valueOf(settings.httpPort()));
        all.put("CNAP_MANAGEMENT_PORT", String.valueOf(settings.managementPort()));
        all.put("CNAP_DB_URL", databaseUrl);
        all.put("CNAP_DB_APP_PASSWORD", secrets.databaseApplication());
        all.put("CNAP_OIDC_URL", settings.oidcUrl());
        all.put("CNAP_OIDC_CLIENT_SECRET", secrets.identityClient());
        all.put("CNAP_ACCOUNTS_CLIENT_SECRET", secrets.identityAccounts());
        all.put("CNAP_SECRET", secrets.citizensKeys());
        all.put("CNAP_PUBLIC_URL", settings.publicUrl());
        return all;
    }

    private List<String> command() {
        Path base = home.resolve("standalone");
        return List.of(
                Release.java().toString(),
                "-D[Standalone]",
                "-Xms128m",
                "-Xmx" + settings.wildflyMemory(),
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
                "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/java.net=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.management/javax.management=ALL-UNNAMED",
                "--add-opens=java.naming/javax.naming=ALL-UNNAMED",
                "-XX:-UsePerfData", // it would leave files in /tmp
                "-Djava.io.tmpdir=" + Daemon.temporary(settings.data()),
                "-Dfile.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                "-Dlogging.configuration="
                        + base.resolve("configuration/logging.properties").toUri(),
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base);
    }
}
