package ua.dp.cnap.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The program behind {@code infra/load/run}: starts the system for itself, measures what was promised, prints one table and
 * stops the system. Arguments: the checkout, a data folder, options. Exit code 1 if a promise was missed.
 */
public final class Load {

    private Load() {}

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        Path data = Path.of(arguments[1]);
        Plan plan;
        try {
            plan = Plan.of(java.util.Arrays.copyOfRange(arguments, 2, arguments.length));
        } catch (IllegalArgumentException e) {
            System.err.println(Plan.USAGE);
            System.exit(2);
            return;
        }
        Logger.getLogger("org.postgresql").setLevel(Level.OFF); // lost connections are part of the measurement
        Report report = new Report();
        measure(root, data, plan, report);
        report.print();
        System.exit(report.allKept() ? 0 : 1);
    }

    private static void measure(Path root, Path data, Plan plan, Report report) throws Exception {
        Files.createDirectories(data);
        Installation system = new Installation(root, data);
        Thread stop = new Thread(() -> {
            try {
                system.close();
            } catch (java.io.IOException e) {
                System.err.println(e.getMessage());
            }
        });
        Runtime.getRuntime().addShutdownHook(stop);
        report.step("starting the system with empty data in " + data);
        system.reset();
        system.up();
        if (plan.has(Plan.Part.THROUGHPUT) || plan.has(Plan.Part.CONTENTION) || plan.has(Plan.Part.SEARCH)) {
            WarmUp.of(system, plan, report);
        }
        if (plan.has(Plan.Part.THROUGHPUT)) {
            Throughput.measure(system, plan, report);
        }
        if (plan.has(Plan.Part.CONTENTION)) {
            Contention.measure(system, plan, report);
        }
        if (plan.has(Plan.Part.SEARCH)) {
            Search.measure(system, plan, report);
        }
        if (plan.has(Plan.Part.PAGES)) {
            Pages.measure(system, report);
        }
        if (plan.has(Plan.Part.MEMORY)) {
            Memory.measure(system, report);
        }
        if (plan.has(Plan.Part.FAULTS)) {
            Faults.measure(system, plan, report);
        }
        if (plan.has(Plan.Part.START)) {
            Start.warm(system, report);
        }
        if (plan.has(Plan.Part.COLD)) {
            system.down();
            Start.cold(root, data, report);
        }
    }
}
