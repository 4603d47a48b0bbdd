package ua.dp.cnap.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.dp.cnap.database.EmbeddedPostgres;
import ua.dp.cnap.database.Logins;

/**
 * The whole system as {@code infra/up} starts it, for measuring only: on free ports, in a data folder of its own, with no
 * limit on writes. Never the one that a developer runs.
 */
final class Installation implements AutoCloseable {

    private static final int LONGEST_STEP_MINUTES = 20;
    private static final Pattern STATUS_LINE =
            Pattern.compile("^(\\w+) .* pid (\\d+), (\\d+) MiB.*$", Pattern.MULTILINE);

    /** A server of the system: its process and the memory it takes. */
    record Server(long pid, int mebibytes) {}

    private final Path root;
    private final Path data;
    private final Map<String, String> settings = new TreeMap<>();
    private final Logins logins = Logins.random();

    Installation(Path root, Path data) throws IOException {
        this.root = root;
        this.data = data;
        int keycloak = portWithCompanion();
        settings.put("CNAP_DATA", data.toString());
        settings.put("CNAP_HTTP_PORT", String.valueOf(freePort()));
        settings.put("CNAP_MANAGEMENT_PORT", String.valueOf(freePort()));
        settings.put("CNAP_KEYCLOAK_PORT", String.valueOf(keycloak));
        settings.put("CNAP_DB_PORT", String.valueOf(freePort()));
        settings.put("CNAP_DB_OWNER_PASSWORD", logins.owner());
        settings.put("CNAP_DB_APP_PASSWORD", logins.app());
        settings.put("CNAP_DB_KEYCLOAK_PASSWORD", logins.keycloak());
        settings.put("CNAP_SECRET", UUID.randomUUID().toString());
        settings.put("CNAP_WRITES_PER_MINUTE", "100000000");
    }

    /** One that has to fetch all that Maven brings. */
    static Installation withOwnRepository(Path root, Path data) throws IOException {
        Files.createDirectories(data);
        Installation installation = new Installation(root, data);
        installation.settings.put("CNAP_MAVEN_REPOSITORY", data.resolve("m2").toString());
        return installation;
    }

    /** Starts what does not run, and tells how long that took. */
    Duration up() throws IOException {
        return command("infra/up");
    }

    Duration down() throws IOException {
        return command("infra/down");
    }

    /** Begins with empty data; what was downloaded and built stays. */
    void reset() throws IOException {
        command("infra/reset", "--yes");
    }

    @Override
    public void close() throws IOException {
        down();
    }

    int httpPort() {
        return Integer.parseInt(settings.get("CNAP_HTTP_PORT"));
    }

    int keycloakPort() {
        return Integer.parseInt(settings.get("CNAP_KEYCLOAK_PORT"));
    }

    /** A connection as the application has it: the login that owns nothing. */
    Connection application() throws SQLException {
        return DriverManager.getConnection(url(), "cnap_app", logins.app());
    }

    /** A connection that sees everything, to lay out the measurement and to count afterwards. */
    Connection superuser() throws SQLException, IOException {
        String password = Files.readString(data.resolve("postgresql/superuser.password"));
        return DriverManager.getConnection(url(), "postgres", password.strip());
    }

    /** The running PostgreSQL, to stop and to start it alone. */
    EmbeddedPostgres postgres() {
        return EmbeddedPostgres.at(data.resolve("postgresql"))
                .port(Integer.parseInt(settings.get("CNAP_DB_PORT")))
                .logins(logins);
    }

    /** Where PostgreSQL keeps the number of its process while it runs. */
    Path postmasterFile() {
        return data.resolve("postgresql/data/postmaster.pid");
    }

    Map<String, Server> servers() throws IOException {
        Map<String, Server> servers = new TreeMap<>();
        Matcher line = STATUS_LINE.matcher(output("infra/status"));
        while (line.find()) {
            servers.put(line.group(1), new Server(Long.parseLong(line.group(2)), Integer.parseInt(line.group(3))));
        }
        return servers;
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + settings.get("CNAP_DB_PORT") + "/cnap?ApplicationName=load";
    }

    private Duration command(String... command) throws IOException {
        long begin = System.nanoTime();
        Path log = data.resolve("load.log");
        Process process = process(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (end(process) != 0) {
            throw new IOException(String.join(" ", command) + " failed; see " + log);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private String output(String command) throws IOException {
        Process process = process(command).start();
        String output = new String(process.getInputStream().readAllBytes());
        end(process);
        return output;
    }

    private ProcessBuilder process(String... command) {
        List<String> absolute = new ArrayList<>(List.of(command));
        absolute.set(0, root.resolve(command[0]).toString());
        ProcessBuilder builder =
                new ProcessBuilder(absolute).redirectInput(Path.of("/dev/null").toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("CNAP_") && !name.equals("CNAP_MAVEN_REPOSITORY"));
        builder.environment().putAll(settings);
        return builder;
    }

    private static int end(Process process) throws IOException {
        try {
            if (process.waitFor(LONGEST_STEP_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            process.destroy();
            throw new IOException("not done after " + LONGEST_STEP_MINUTES + " minutes: " + process.info());
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    /** Keycloak tells its health at a port 1000 higher. */
    private static int portWithCompanion() throws IOException {
        while (true) {
            int port = freePort();
            try (ServerSocket companion = new ServerSocket(port + 1000, 1, InetAddress.getLoopbackAddress())) {
                return companion.getLocalPort() - 1000;
            } catch (IOException | IllegalArgumentException e) {
                // taken, or no such port: look on
            }
        }
    }
}
