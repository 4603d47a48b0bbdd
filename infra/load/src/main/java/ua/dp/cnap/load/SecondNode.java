package ua.dp.cnap.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ua.dp.cnap.load.clock.FastClock;

/**
 * Another WildFly beside the installation's: the same program, application, database and keys, at ports of its own. It is
 * started as the first one was, so it knows what that one knows; only its clock is five seconds ahead.
 */
final class SecondNode implements AutoCloseable {

    private static final String BASE = "-Djboss.server.base.dir=";
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Set<String> OF_ONE_NODE = Set.of("data", "log", "tmp");

    private final Process process;
    private final Path base;
    private final int port;

    private SecondNode(Process process, Path base, int port) {
        this.process = process;
        this.base = base;
        this.port = port;
    }

    static SecondNode beside(Installation system) throws IOException, InterruptedException {
        long first = system.servers().get("WildFly").pid();
        List<String> command = strings(first, "cmdline");
        String own = command.stream()
                .filter(argument -> argument.startsWith(BASE))
                .findFirst()
                .orElseThrow()
                .substring(BASE.length());
        Path base = Path.of(own + "-2");
        delete(base);
        copy(Path.of(own), base);
        setAhead(base.resolve("deployments/ROOT.war"));
        int port = Installation.freePort();
        ProcessBuilder builder = new ProcessBuilder(command.stream()
                        .map(argument -> argument.replace(own, base.toString()))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(base.resolve("node.log").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment(first));
        builder.environment().put("CNAP_HTTP_PORT", String.valueOf(port));
        builder.environment().put("CNAP_MANAGEMENT_PORT", String.valueOf(Installation.freePort()));
        builder.environment().put("CNAP_NODE", "second");
        SecondNode node = new SecondNode(builder.start(), base, port);
        node.awaitReady();
        return node;
    }

    int httpPort() {
        return port;
    }

    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IOException("the second node did not start");
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private boolean isReady() {
        try (Wire wire = new Wire(port)) {
            return wire.get("/health/ready").status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Puts another clock into the application, as a library of its own. */
    private static void setAhead(Path war) throws IOException {
        String type = FastClock.class.getName().replace('.', '/') + ".class";
        ByteArrayOutputStream library = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(library);
                InputStream code = FastClock.class.getClassLoader().getResourceAsStream(type)) {
            zip.putNextEntry(new ZipEntry("META-INF/beans.xml"));
            zip.putNextEntry(new ZipEntry(type));
            code.transferTo(zip);
        }
        try (FileSystem archive = FileSystems.newFileSystem(war)) {
            Files.write(archive.getPath("WEB-INF/lib/fast-clock.jar"), library.toByteArray());
        }
    }

    /** As a process that the kernel ends: nobody is told, nothing is finished. */
    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        delete(base);
    }

    private static Map<String, String> environment(long pid) throws IOException {
        Map<String, String> environment = new TreeMap<>();
        for (String pair : strings(pid, "environ")) {
            int equals = pair.indexOf('=');
            environment.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return environment;
    }

    private static List<String> strings(long pid, String file) throws IOException {
        String all = Files.readString(Path.of("/proc/" + pid + "/" + file), StandardCharsets.UTF_8);
        return Arrays.asList(all.split("\0"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (from.equals(folder.getParent())
                        && OF_ONE_NODE.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
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
