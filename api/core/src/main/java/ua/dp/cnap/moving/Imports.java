package ua.dp.cnap.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import ua.dp.cnap.network.AlreadyOpened;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.LongWork;
import ua.dp.cnap.tenancy.Scope;

/** Takes the archive of a community in; tells of it no more than whose it is. */
@ApplicationScoped
public class Imports {

    /** What the server reads of one request. */
    private static final long MOST_BYTES = 1L << 30;

    private static final Duration LONGEST = Duration.ofMinutes(20);

    @Inject
    ImportDesk desk;

    @Inject
    LongWork work;

    /** The community that moved in; {@code slug} is the first part of its addresses. */
    public record MovedIn(String name, String slug) {}

    /**
     * @param by the coordinator who lets it in
     * @throws ArchiveRefused if the archive is too large, not whole or does not fit
     * @throws AlreadyOpened if the community works here
     */
    public MovedIn take(InputStream upload, Actor by) {
        try {
            Path file = Files.createTempFile("community", ".zip");
            try {
                save(upload, file);
                return take(file, by);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void save(InputStream upload, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long saved = 0;
            for (int read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                saved += read;
                if (saved > MOST_BYTES) {
                    throw new ArchiveRefused("archive-too-large", "zip");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private MovedIn take(Path file, Actor by) {
        try (Archive archive = Archive.open(file)) {
            Scope scope = new Scope.Mover(archive.communityId(), by);
            return work.call(
                    LONGEST,
                    () -> CurrentScope.call(scope, () -> {
                        desk.fill(archive);
                        return new MovedIn(archive.communityName(), archive.slug());
                    }));
        }
    }
}
