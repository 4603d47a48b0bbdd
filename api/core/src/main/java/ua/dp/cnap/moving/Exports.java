package ua.dp.cnap.moving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.LongWork;

/**
 * Makes the archive of the current community. It is first written to a file that only this program reads, because a slow
 * connection must not hold a transaction.
 */
@ApplicationScoped
public class Exports {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Inject
    ExportDesk desk;

    @Inject
    LongWork work;

    @Inject
    CommunityDirectory communities;

    @Inject
    Clock clock;

    /** An archive in a file that the caller hands out and deletes; {@code name} is for who keeps it. */
    public record Export(Path file, String name) {

        /** Hands it out, and it is gone, whatever happens. */
        public void handOut(OutputStream out) throws IOException {
            try {
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }

    public Export archive() {
        desk.record();
        String name = "%s-%s.zip".formatted(community(), LocalDate.now(clock.withZone(WeeklyHours.KYIV)));
        try {
            Path file = Files.createTempFile("community", ".zip");
            try {
                work.call(LONGEST, () -> {
                    desk.write(file);
                    return file;
                });
                return new Export(file, name);
            } catch (RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String community() {
        return communities.byId(CurrentScope.require().tenantId()).slug();
    }
}
