package ua.dp.cnap.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import ua.dp.cnap.tenancy.LongWork;

/**
 * Makes the archive of the current community. It is first written to a file that only this program reads, because a slow
 * connection must not hold a transaction; who asks for it hands it out and deletes it.
 */
@ApplicationScoped
public class Exports {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Inject
    ExportDesk desk;

    @Inject
    LongWork work;

    /** To be deleted by the caller. */
    public Path archive() {
        desk.record();
        try {
            Path file = Files.createTempFile("community", ".zip");
            try {
                work.call(LONGEST, () -> {
                    desk.write(file);
                    return file;
                });
                return file;
            } catch (RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
