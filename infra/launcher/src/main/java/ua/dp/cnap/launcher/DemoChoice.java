package ua.dp.cnap.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether this system has demo data. Chosen by the first {@code up} and kept until {@code reset}: a later start must
 * never pour invented bookings among real ones. A database of somebody else's never gets any.
 */
final class DemoChoice {

    private final Settings settings;
    private final Path file;
    private final boolean empty;

    DemoChoice(Settings settings, boolean empty) {
        this.settings = settings;
        this.file = settings.data().resolve("demo-data");
        this.empty = empty;
    }

    /** @throws Trouble if {@code --empty} was asked for and demo data are there already */
    boolean isYes() {
        if (settings.externalDatabase().isPresent()) {
            return false;
        }
        boolean yes = kept().orElse(!empty);
        if (yes && empty) {
            throw new Trouble("There are demo data already: run infra/reset first, then infra/up --empty.");
        }
        return yes;
    }

    /** Called when there is a database to which the choice applies; a start that failed before has chosen nothing. */
    void keep() {
        if (settings.externalDatabase().isPresent()) {
            return;
        }
        try {
            Files.writeString(file, isYes() ? "yes\n" : "no\n");
        } catch (IOException e) {
            throw new Trouble("The file " + file + " could not be written: " + e.getMessage() + ".", e);
        }
    }

    private Optional<Boolean> kept() {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip().equals("yes"))
                    : Optional.empty();
        } catch (IOException e) {
            throw new Trouble("The file " + file + " could not be read: " + e.getMessage() + ".", e);
        }
    }

    static void forget(Path data) throws IOException {
        Files.deleteIfExists(data.resolve("demo-data"));
    }
}
