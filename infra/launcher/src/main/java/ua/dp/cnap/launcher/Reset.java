package ua.dp.cnap.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Empties the data: the database with all bookings and accounts, and the servers' working folders. What was downloaded,
 * built or made up as a password stays. Asks first; servers of somebody else's are not touched.
 */
final class Reset {

    private static final List<String> FOLDERS =
            List.of("postgresql/data", "postgresql/data.unfinished", "keycloak", "wildfly", "log", "run", "tmp");

    private final Settings settings;
    private final Console console;

    Reset(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    void run(boolean yes) {
        if (!yes && !agreed()) {
            throw new Trouble("Nothing was deleted.");
        }
        new Down(settings, console).run();
        try {
            for (String folder : FOLDERS) {
                Tree.delete(settings.data().resolve(folder));
            }
            DemoChoice.forget(settings.data());
        } catch (IOException e) {
            throw new Trouble("Not everything could be deleted: " + e.getMessage() + ".", e);
        }
        console.say("The data are empty. infra/up begins anew.");
    }

    private boolean agreed() {
        Path data = settings.data();
        var keyboard = System.console();
        if (keyboard == null || !keyboard.isTerminal()) {
            throw new Trouble("This deletes all data in " + data + ": confirm with infra/reset --yes.");
        }
        String answer = keyboard.readLine("Delete all bookings, settings and accounts in %s? (yes/no) ", data);
        return answer != null && answer.strip().equalsIgnoreCase("yes");
    }
}
