package ua.dp.cnap.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An archive that was found whole: every file is one that the manifest names, as long as it says and with the checksum it
 * says. Nothing of it is ever unpacked to the disk, so a name that climbs out of a folder finds none.
 */
public final class Archive implements Closeable {

    private static final long MOST_BYTES = 8L << 30;
    private static final long LARGE = 64L << 20;
    private static final int MOST_TIMES_PACKED = 200;
    private static final int MOST_BYTES_OF_THE_MANIFEST = 1 << 20;

    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws ArchiveRefused if it is none of ours, too large, or not as it was written */
    public static Archive open(Path file) {
        try {
            ZipFile zip = new ZipFile(file.toFile(), UTF_8);
            try {
                Archive archive = new Archive(zip, manifest(zip));
                archive.checkNames();
                archive.checkSize(Files.size(file));
                for (Manifest.Part part : archive.manifest.parts()) {
                    archive.check(part);
                }
                return archive;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException e) {
            throw new ArchiveRefused("archive-unknown", "zip");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public UUID communityId() {
        return manifest.communityId();
    }

    /** The full name of the community, for people to read. */
    public String communityName() {
        return manifest.name();
    }

    /** First part of the community's addresses. */
    public String slug() {
        return manifest.community().getString("slug");
    }

    Manifest manifest() {
        return manifest;
    }

    /** To be read line by line and closed. */
    InputStream rows(Manifest.Part part) throws IOException {
        return new BufferedInputStream(zip.getInputStream(zip.getEntry(part.file())));
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.FILE);
        if (entry == null) {
            throw new ArchiveRefused("archive-unknown", Manifest.FILE);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_BYTES_OF_THE_MANIFEST + 1);
            if (bytes.length > MOST_BYTES_OF_THE_MANIFEST) {
                throw new ArchiveRefused("archive-too-large", Manifest.FILE);
            }
            return Manifest.read(new ByteArrayInputStream(bytes));
        }
    }

    private void checkNames() {
        List<String> found =
                Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
        Set<String> named = manifest.parts().stream().map(Manifest.Part::file).collect(Collectors.toSet());
        if (named.size() != manifest.parts().size()) {
            throw new ArchiveRefused("archive-damaged", Manifest.FILE);
        }
        named.add(Manifest.FILE);
        Set<String> strange = new HashSet<>(found);
        strange.removeAll(named);
        if (!strange.isEmpty()) {
            throw new ArchiveRefused("archive-damaged", strange.iterator().next());
        }
        if (found.size() != named.size()) {
            throw new ArchiveRefused("archive-damaged", Manifest.FILE);
        }
    }

    /** By what the manifest says; a file that is longer is refused when it is read. */
    private void checkSize(long packed) {
        long bytes = 0;
        for (Manifest.Part part : manifest.parts()) {
            if (part.bytes() < 0 || part.bytes() > MOST_BYTES) {
                throw new ArchiveRefused("archive-too-large", part.file());
            }
            bytes += part.bytes();
        }
        if (bytes > MOST_BYTES || bytes > LARGE && bytes / MOST_TIMES_PACKED > packed) {
            throw new ArchiveRefused("archive-too-large", Manifest.FILE);
        }
    }

    private void check(Manifest.Part part) throws IOException {
        MessageDigest sha256 = ArchiveWriter.sha256();
        long bytes = 0;
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(zip.getEntry(part.file()))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > part.bytes()) {
                    throw new ArchiveRefused("archive-damaged", part.file());
                }
                sha256.update(buffer, 0, read);
                for (int at = 0; at < read; at++) {
                    lines += buffer[at] == '\n' ? 1 : 0;
                }
            }
        } catch (ZipException e) {
            throw new ArchiveRefused("archive-damaged", part.file());
        }
        if (bytes != part.bytes()
                || lines != part.rows()
                || !HexFormat.of().formatHex(sha256.digest()).equals(part.sha256())) {
            throw new ArchiveRefused("archive-damaged", part.file());
        }
    }

    /** The next line without its end; null after the last. */
    static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        for (int one = in.read(); one >= 0; one = in.read()) {
            if (one == '\n') {
                return line.toString(UTF_8);
            }
            line.write(one);
        }
        return null;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
