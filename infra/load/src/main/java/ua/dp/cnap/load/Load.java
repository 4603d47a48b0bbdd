package ua.dp.cnap.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.dp.cnap.load.Plan.Part;

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
            plan = Plan.of(Arrays.copyOfRange(arguments, 2, arguments.length));
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
            } catch (IOException e) {
                System.err.println(e.getMessage());
            }
        });
        Runtime.getRuntime().addShutdownHook(stop);
        report.step("starting the system with empty data in " + data);
        system.reset();
        system.up();
        if (plan.has(Part.THROUGHPUT)
                || plan.has(Part.CONTENTION)
                || plan.has(Part.RUSH)
                || plan.has(Part.SEARCH)
                || plan.has(Part.GROWTH)) {
            WarmUp.of(system, plan, report);
        }
        // while much is free: searching books the calendar up
        part(Part.THROUGHPUT, plan, report, () -> Throughput.measure(system, plan, report));
        part(Part.CONTENTION, plan, report, () -> Contention.measure(system, plan, report));
        part(Part.RUSH, plan, report, () -> Rush.measure(system, plan, report));
        part(Part.FAULTS, plan, report, () -> Faults.measure(system, plan, report));
        part(Part.SEARCH, plan, report, () -> Search.measure(system, plan, report));
        part(Part.CHANGES, plan, report, () -> Changes.measure(system, plan, report));
        part(Part.SERVICES, plan, report, () -> HeadsList.measure(system, plan, report));
        part(Part.PAGES, plan, report, () -> Pages.measure(system, report));
        part(Part.MEMORY, plan, report, () -> Memory.measure(system, report));
        part(Part.GROWTH, plan, report, () -> Growth.measure(system, plan, report));
        part(Part.START, plan, report, () -> Start.warm(system, report));
        part(Part.COLD, plan, report, () -> {
            system.down();
            Start.cold(root, data, report);
        });
    }

    /** A part that fails is a promise missed, and does not keep the others from being measured. */
    private static void part(Part part, Plan plan, Report report, Measurement measurement) {
        if (!plan.has(part)) {
            return;
        }
        try {
            measurement.run();
        } catch (Exception e) {
            report.promise(part.name().toLowerCase(Locale.ROOT), "could not be measured: " + e, "", false);
        }
    }

    private interface Measurement {
        void run() throws Exception;
    }
}
