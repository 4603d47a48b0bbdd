import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Downloads a ZIP, compares its SHA-512 and unpacks it, with nothing but the JDK. Run from source by {@code mvnw}:
 * {@code java Fetch.java <address> <sha-512> <folder to appear>}. The folder appears whole or not at all; it holds
 * what the ZIP has below its one top folder.
 */
class Fetch {

    private static final int ATTEMPTS = 3;

    public static void main(String[] args) throws Exception {
        URI address = URI.create(args[0]);
        Path target = Path.of(args[2]);
        Files.createDirectories(target.getParent());
        Path zip = Files.createTempFile(target.getParent(), "download-", ".zip");
        Path unfinished = Files.createTempDirectory(target.getParent(), "unpacking-");
        try {
            download(address, zip);
            compare(args[1], zip);
            unpack(zip, unfinished);
            try (Stream<Path> tops = Files.list(unfinished)) {
                Files.move(tops.findFirst().orElseThrow(), target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            if (!Files.isDirectory(target)) { // else another program was faster
                System.err.println("Maven could not be fetched from " + address + ": " + reason(e));
                System.exit(1);
            }
        } finally {
            delete(zip);
            delete(unfinished);
        }
    }

    private static void download(URI address, Path zip) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(20))
                .build();
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<Path> answer = client.send(
                        HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(5)).build(), BodyHandlers.ofFile(zip));
                if (answer.statusCode() == 200) {
                    return;
                }
                throw new IOException("the server answered " + answer.statusCode());
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                Thread.sleep(Duration.ofSeconds(attempt));
            }
        }
    }

    private static void compare(String expected, Path zip) throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-512");
        try (InputStream in = new DigestInputStream(Files.newInputStream(zip), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(expected)) {
            throw new IOException("its SHA-512 is not the one in maven-wrapper.properties");
        }
    }

    private static void unpack(Path zip, Path into) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
                Stream<Path> entries = Files.walk(archive.getPath("/"))) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                Path target = into.resolve(entry.toString().substring(1)).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("an entry points outside: " + entry);
                }
                if (Files.isDirectory(entry)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(entry, target);
                    Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(entry));
                }
            }
        }
    }

    private static String reason(IOException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? "no connection (" + root.getClass().getSimpleName() + ")" : root.getMessage();
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
