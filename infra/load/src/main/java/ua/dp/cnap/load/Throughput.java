package ua.dp.cnap.load;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Booking over HTTP against plain JDBC that runs the same statements, with the same number of connections on the same
 * database. The two take turns, so that whatever else the machine does hits both.
 */
final class Throughput {

    private static final int CONNECTIONS = 16;
    private static final int GOAL_PERCENT = 60;
    private static final int BOOKED = 201;

    private final Installation system;
    private final Plan plan;

    private Throughput(Installation system, Plan plan) {
        this.system = system;
        this.plan = plan;
    }

    /** What one spell came to, and the processor time that all programs used in it. */
    private record Spell(Timings timings, double processorSeconds) {

        Spell and(Spell later) {
            return new Spell(timings.and(later.timings), processorSeconds + later.processorSeconds);
        }

        double perSecond() {
            return timings.perSecond(BOOKED);
        }

        double processorMillisEach() {
            return 1000 * processorSeconds / timings.count(BOOKED);
        }

        @Override
        public String toString() {
            return "%.0f/s, %s".formatted(perSecond(), timings.percentiles());
        }
    }

    static void measure(Installation system, Plan plan, Report report) throws Exception {
        report.step("booking over HTTP and by plain JDBC in turns");
        Throughput throughput = new Throughput(system, plan);
        List<Spell> jdbc = new ArrayList<>();
        List<Spell> http = new ArrayList<>();
        try (Connection superuser = system.superuser()) {
            Wishes wishes = Wishes.of(superuser);
            for (int turn = 0; turn < plan.spells(); turn++) {
                jdbc.add(throughput.spell(number -> new JdbcBooking(system.application(), wishes::next)));
                http.add(throughput.spell(number -> new HttpBooking(system.httpPort(), wishes::next)));
                report.step("JDBC %s; HTTP %s".formatted(jdbc.getLast(), http.getLast()));
            }
        }
        say(together(jdbc), together(http), report);
    }

    private Spell spell(Client.Maker maker) throws Exception {
        double before = ProcessorTime.all(system);
        Timings timings = Clients.during(plan.spell(), CONNECTIONS, maker);
        TimeUnit.SECONDS.sleep(1); // until PostgreSQL has counted the processes whose connections were closed
        return new Spell(timings, ProcessorTime.all(system) - before);
    }

    private static Spell together(List<Spell> spells) {
        return spells.stream().reduce(Spell::and).orElseThrow();
    }

    private static void say(Spell jdbc, Spell http, Report report) {
        double percent = 100 * http.perSecond() / jdbc.perSecond();
        report.figure("booking, plain JDBC", jdbc.toString());
        report.figure("booking, HTTP", http.toString());
        report.promise(
                "booking, HTTP against plain JDBC",
                "%.0f %%".formatted(percent),
                "≥ " + GOAL_PERCENT + " %",
                percent >= GOAL_PERCENT);
        report.figure(
                "processor time of one booking",
                "JDBC %.2f ms, HTTP %.2f ms: %.0f %%"
                        .formatted(
                                jdbc.processorMillisEach(),
                                http.processorMillisEach(),
                                100 * jdbc.processorMillisEach() / http.processorMillisEach()));
        Timings answers = http.timings();
        report.promise(
                "booking, answers other than 201",
                "%d of %d %s".formatted(answers.count() - answers.count(BOOKED), answers.count(), answers.outcomes()),
                "0",
                answers.count() == answers.count(BOOKED));
    }
}
