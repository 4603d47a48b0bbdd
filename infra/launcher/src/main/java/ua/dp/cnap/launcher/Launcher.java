package ua.dp.cnap.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import ua.dp.cnap.database.PostgresFailed;

/**
 * The program behind {@code infra/up}, {@code down}, {@code reset} and {@code status}. Its arguments are the checkout,
 * the command and the command's options. What goes wrong is one sentence and exit code 1.
 */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        int code = 1;
        try (Console console = new Console(new PrintStream(System.out, true, StandardCharsets.UTF_8))) {
            Settings settings = Settings.of(Path.of(arguments[0]), System.getenv());
            List<String> options = Arrays.asList(arguments).subList(2, arguments.length);
            code = run(arguments[1], options, settings, console);
        } catch (Trouble | PostgresFailed e) {
            System.err.println(e.getMessage());
        }
        System.exit(code); // threads of a failed step may still wait for something
    }

    private static int run(String command, List<String> options, Settings settings, Console console) {
        switch (command) {
            case "up" -> {
                boolean empty = option(command, options, "--empty");
                alone(settings, () -> new Up(settings, console, empty).run());
            }
            case "down" -> {
                none(command, options);
                alone(settings, () -> new Down(settings, console).run());
            }
            case "reset" -> {
                boolean yes = option(command, options, "--yes");
                alone(settings, () -> new Reset(settings, console).run(yes));
            }
            case "status" -> {
                none(command, options);
                return new Status(settings, console).run() ? 0 : 1;
            }
            default -> throw new Trouble("There is no command " + command + ".");
        }
        return 0;
    }

    private static boolean option(String command, List<String> options, String known) {
        if (options.stream().allMatch(known::equals)) {
            return !options.isEmpty();
        }
        throw new Trouble("infra/" + command + " knows no option but " + known + ".");
    }

    private static void none(String command, List<String> options) {
        if (!options.isEmpty()) {
            throw new Trouble("infra/" + command + " knows no options.");
        }
    }

    /** One launcher at a time: two that start or stop the same servers would undo each other's work. */
    private static void alone(Settings settings, Runnable work) {
        Path file = settings.data().resolve("launcher.lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new Trouble("Another infra/up, down or reset is at work on " + settings.data() + ".");
            }
            work.run();
        } catch (IOException e) {
            throw new Trouble("The file " + file + " could not be locked: " + e.getMessage() + ".", e);
        }
    }
}
