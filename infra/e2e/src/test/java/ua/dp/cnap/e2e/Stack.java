package ua.dp.cnap.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole system as {@code infra/up} starts it, on free ports and with fresh demo data; started once for all visits.
 *
 * <p>With {@code -De2e.keep} it is neither emptied before nor stopped after, which makes the next run start in seconds.
 */
final class Stack implements AutoCloseable {

    static final String OWNER_PASSWORD = "of-the-visits-only";

    private static final boolean KEEP = System.getProperty("e2e.keep") != null;
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path CHECKOUT = MODULE.getParent().getParent();
    private static final Path DATA = MODULE.resolve("target/stack");

    private final FreePorts ports = KEEP ? FreePorts.rememberedIn(DATA.resolve("free-ports")) : FreePorts.found();
    private final Mailbox mailbox = new Mailbox(ports.mail());
    private final Thread whenInterrupted = new Thread(this::stop, "stop the stack");

    private Stack() {}

    static Stack start() {
        Stack stack = new Stack();
        Runtime.getRuntime().addShutdownHook(stack.whenInterrupted);
        try {
            stack.handOver();
            if (!KEEP) {
                stack.launcher("reset", "--yes"); // stops what a killed run may have left
            }
            stack.launcher("up");
        } catch (RuntimeException | Error e) {
            stack.stop();
            throw e;
        }
        return stack;
    }

    URI address(String path) {
        return URI.create("http://localhost:" + ports.http() + path);
    }

    URI management(String path) {
        return URI.create("http://127.0.0.1:" + ports.management() + path);
    }

    URI realm(String path) {
        return URI.create("http://127.0.0.1:" + ports.keycloak() + "/realms/cnap" + path);
    }

    String database() {
        return "jdbc:postgresql://127.0.0.1:" + ports.database() + "/cnap";
    }

    /** A password that the launcher made. */
    String secret(String name) {
        try {
            return Files.readString(DATA.resolve("secrets").resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where all letters of the stack arrive. */
    Mailbox mailbox() {
        return mailbox;
    }

    /** Everything that a server of the stack has written for people to read. */
    List<Path> logs() {
        try (Stream<Path> files = Files.walk(DATA)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        stop();
    }

    private void stop() {
        mailbox.close();
        if (!KEEP) {
            launcher("down");
        }
    }

    /** Puts into the data folder what {@code infra/up} puts there after its build. */
    private void handOver() {
        Path launcher = CHECKOUT.resolve("infra/launcher/target");
        Path installed = DATA.resolve("launcher");
        Path war = CHECKOUT.resolve("infra/server/target/server/standalone/deployments/ROOT.war");
        try {
            Files.createDirectories(installed);
            for (Path file : builtIn(launcher)) {
                Files.copy(file, installed.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(
                    installed.resolve("sources"), Files.getLastModifiedTime(war).toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Build the whole checkout first, with infra/test or mvnw verify", e);
        }
    }

    private static List<Path> builtIn(Path launcher) throws IOException {
        List<Path> built = new ArrayList<>(List.of(launcher.resolve("keycloak.path")));
        for (Path folder : List.of(launcher, launcher.resolve("lib"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".jar")).forEach(built::add);
            }
        }
        return built;
    }

    private void launcher(String... command) {
        List<String> program = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                DATA.resolve("launcher") + "/*",
                "ua.dp.cnap.launcher.Launcher",
                CHECKOUT.toString()));
        program.addAll(List.of(command));
        Path said = DATA.resolve(command[0] + ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(program).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CNAP_"));
        builder.environment().putAll(ports.environment());
        builder.environment().put("CNAP_SMTP_HOST", "127.0.0.1");
        builder.environment().put("CNAP_SMTP_FROM", "noreply@cnap.example");
        builder.environment().put("CNAP_DATA", DATA.toString());
        builder.environment().put("CNAP_DB_OWNER_PASSWORD", OWNER_PASSWORD);
        builder.environment().put("CNAP_WRITES_PER_MINUTE", "1000"); // all visitors come from one address
        try {
            if (builder.start().waitFor() != 0) {
                throw new AssertionError("infra/" + command[0] + " failed: " + Files.readString(said));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}
