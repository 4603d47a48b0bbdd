package ua.dp.cnap;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import ua.dp.cnap.database.EmbeddedPostgres;
import ua.dp.cnap.database.Migrations;
import ua.dp.cnap.database.ReferenceData;

/**
 * What the integration tests run against: a fresh PostgreSQL with the reference data, a mail server that keeps what it is
 * given, and a copy of the server's configuration without the application, on free ports. Starts with the test run and ends with it; does nothing when
 * the run is one of unit tests ({@code it.server} is set for integration tests only).
 */
public class TestServer implements LauncherSessionListener {

    private static final Path FOLDER = Path.of("target", "it").toAbsolutePath();

    private EmbeddedPostgres postgres;
    private GreenMail mail;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("it.server") == null) {
            return;
        }
        try {
            postgres = EmbeddedPostgres.at(FOLDER.resolve("postgres")).forgetful();
            postgres.stop(); // one that a broken-off run has left
            delete(FOLDER.resolve("postgres").resolve("data"));
            postgres.start();
            fill();
            mail = new GreenMail(new ServerSetup[] {
                new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            });
            mail.start();
            Path base = copyOfTheServersFolder();
            int http = freePort();
            int management = freePort();
            System.setProperty("it.management-port", Integer.toString(management));
            System.setProperty("it.arguments", arguments(base, http, management));
            System.setProperty("it.database", postgres.jdbcUrl());
            System.setProperty("it.database-owner", postgres.logins().owner());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the test database could not be filled", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (mail != null) {
            mail.stop();
        }
        if (postgres != null) {
            postgres.stop();
        }
    }

    private void fill() throws SQLException {
        Migrations.run(postgres.jdbcUrl(), "cnap_owner", postgres.logins().owner());
        try (Connection owner = DriverManager.getConnection(
                postgres.jdbcUrl(), "cnap_owner", postgres.logins().owner())) {
            owner.setAutoCommit(false);
            ReferenceData.load(owner);
            owner.commit();
        }
    }

    /** Settings are environment variables; WildFly also takes them from system properties of the same name. */
    private String arguments(Path base, int http, int management) {
        return String.join(
                " ",
                List.of(
                        "-Xmx1536m",
                        "-Djboss.server.base.dir=" + base,
                        "-Denv.CNAP_HTTP_PORT=" + http,
                        "-Denv.CNAP_MANAGEMENT_PORT=" + management,
                        "-Denv.CNAP_DB_URL=" + postgres.jdbcUrl(),
                        "-Denv.CNAP_DB_APP_PASSWORD=" + postgres.logins().app(),
                        "-Denv.CNAP_DB_OWNER_PASSWORD=" + postgres.logins().owner(),
                        "-Dit.smtp-port=" + mail.getSmtp().getPort(),
                        "-Dit.imap-port=" + mail.getImap().getPort(),
                        "-Denv.CNAP_PUBLIC_URL=http://localhost:" + http));
    }

    private static Path copyOfTheServersFolder() throws IOException {
        Path configuration = Path.of(System.getProperty("it.server"), "standalone", "configuration");
        Path base = FOLDER.resolve("base");
        Path copy = Files.createDirectories(base.resolve("configuration"));
        try (Stream<Path> files = Files.list(configuration)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        withoutTheApplication(copy.resolve("standalone.xml"));
        return base;
    }

    private static void withoutTheApplication(Path configuration) throws IOException {
        String xml = Files.readString(configuration);
        String without = xml.replaceFirst("(?s)<deployments>.*?</deployments>", "");
        if (without.equals(xml)) {
            throw new FileSystemException(configuration + " deploys nothing; was the server provisioned?");
        }
        Files.writeString(configuration, without);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
