package ua.dp.cnap.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * A real PostgreSQL on this machine, reachable from this machine only, with the roles and databases of the system.
 *
 * <p>Everything lies in one folder: the programs, the data, the log, the superuser's password. What it acknowledges is
 * on the disk, unless {@link #forgetful} was asked for. Starting one that already runs does nothing, also when another
 * program started it.
 *
 * <pre>{@code
 * try (EmbeddedPostgres postgres = EmbeddedPostgres.at(Path.of("target/postgres")).forgetful().start()) {
 *     Migrations.run(postgres.jdbcUrl(), "cnap_owner", postgres.logins().owner());
 * }
 * }</pre>
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final Path folder;
    private final Path data;
    private Path software;
    private int port;
    private boolean durable = true;
    private Logins logins = Logins.random();

    private EmbeddedPostgres(Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.software = folder;
    }

    public static EmbeddedPostgres at(Path folder) {
        return new EmbeddedPostgres(folder.toAbsolutePath().normalize());
    }

    /** The port to listen on; without it a free one is chosen. */
    public EmbeddedPostgres port(int number) {
        this.port = number;
        return this;
    }

    /** The passwords of the logins, set anew at every start; without them random ones. */
    public EmbeddedPostgres logins(Logins passwords) {
        this.logins = passwords;
        return this;
    }

    /** Where the programs are unpacked, for several servers that share them; without it in the server's own folder. */
    public EmbeddedPostgres software(Path shared) {
        this.software = shared.toAbsolutePath().normalize();
        return this;
    }

    /** Gives durability away for speed. For tests: a crash of the machine loses or breaks the data. */
    public EmbeddedPostgres forgetful() {
        this.durable = false;
        return this;
    }

    /** @throws PostgresFailed with one sentence for the console; nothing is left running then */
    public EmbeddedPostgres start() {
        boolean startedHere = false;
        try {
            PostgresPrograms programs = programs();
            createCluster(programs);
            var running = PostmasterFile.of(data);
            if (running.isPresent()) {
                port = running.get().port();
            } else {
                PostmasterFile.removeIfOfStranger(data);
                takePort();
                ServerSettings.write(data, port, durable);
                startedHere = true;
                programs.run(
                        "pg_ctl",
                        List.of("start", "-w", "-t", "120", "-s", "-D", data.toString(), "-l", log().toString()));
            }
            Bootstrap.run(port, superuserPassword(), logins);
            return this;
        } catch (IOException e) {
            throw new PostgresFailed("PostgreSQL could not be set up in " + folder + ": " + e, e);
        } catch (RuntimeException e) {
            if (startedHere) {
                stop();
            }
            throw e;
        }
    }

    /** Stops the server after the running transactions are rolled back; does nothing if it does not run. */
    public void stop() {
        if (!isRunning()) {
            return;
        }
        try {
            programs().run("pg_ctl", List.of("stop", "-w", "-t", "120", "-s", "-m", "fast", "-D", data.toString()));
        } catch (IOException e) {
            throw new PostgresFailed("PostgreSQL in " + folder + " could not be stopped: " + e, e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    public boolean isRunning() {
        return PostmasterFile.of(data).isPresent();
    }

    /** The process of the server, for a memory figure or a status line. */
    public long pid() {
        return PostmasterFile.of(data).orElseThrow().pid();
    }

    public int port() {
        return port;
    }

    public Logins logins() {
        return logins;
    }

    public Path log() {
        return folder.resolve("postgresql.log");
    }

    /** The database of the application. */
    public String jdbcUrl() {
        return jdbcUrl("cnap");
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private PostgresPrograms programs() throws IOException {
        Files.createDirectories(folder);
        superuserPassword();
        PostgresBinaries binaries = PostgresBinaries.in(software);
        return new PostgresPrograms(binaries, ServerUser.of(folder));
    }

    /** The folder {@code data} appears whole or not at all, so a run that was killed half-way leaves no ruin. */
    private void createCluster(PostgresPrograms programs) throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path unfinished = folder.resolve("data.unfinished");
        Folders.delete(unfinished);
        programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=postgres",
                        "--pwfile=" + passwordFile(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--locale-provider=icu",
                        "--icu-locale=uk-UA",
                        "--data-checksums",
                        durable ? "--sync-method=fsync" : "--no-sync"));
        ServerSettings.include(unfinished);
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void takePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            port = probe.getLocalPort();
        } catch (IOException e) {
            throw new PostgresFailed("Port " + port + " of 127.0.0.1 is taken, PostgreSQL cannot listen on it.", e);
        }
    }

    private Path passwordFile() {
        return folder.resolve("superuser.password");
    }

    private String superuserPassword() throws IOException {
        if (!Files.exists(passwordFile())) {
            Path unfinished = folder.resolve("superuser.password.unfinished");
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(unfinished, Logins.randomPassword(), StandardOpenOption.WRITE);
            Files.move(unfinished, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(passwordFile()).strip();
    }
}
