package ua.dp.cnap.visitlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import ua.dp.cnap.moving.Exports.Export;
import ua.dp.cnap.tenancy.LongWork;

/**
 * Makes the table of visits of the current community. It is first written to a file that only this program reads, because a
 * slow connection must not hold a transaction.
 */
@ApplicationScoped
public class VisitLists {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Inject
    VisitListDesk desk;

    @Inject
    LongWork work;

    /** Today in Europe/Kyiv. */
    public LocalDate today() {
        return desk.today();
    }

    /** The table as CSV that a spreadsheet opens as it is; who takes it stands in the history. */
    public Export table(VisitQuestion question) {
        desk.record(question);
        String name = "visits-%s-%s.csv".formatted(question.from(), question.until());
        try {
            Path file = Files.createTempFile("visits", ".csv");
            try {
                work.call(LONGEST, () -> {
                    desk.write(question, file);
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
}
