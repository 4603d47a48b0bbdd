package ua.dp.cnap.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Many want the same last free time at once, of one node or of two: one gets it, nobody else does, nothing is promised twice. */
final class Contention {

    private static final int RIVALS = 50;
    private static final int CONNECTIONS = 16;
    private static final int CONNECTIONS_TO_TWO_NODES = 64;
    private static final int TIMES_OF_TWO_NODES = 50;
    private static final int BOOKED = 201;
    private static final int TAKEN = 409;

    private Contention() {}

    static void measure(Installation system, Plan plan, Report report) throws Exception {
        try (Connection superuser = system.superuser()) {
            Wishes last = Wishes.last(superuser);
            simultaneous(system, take(last, plan.rounds()), superuser, report);
            int times = plan.contestedTimes();
            Fight usual = new Fight(RIVALS, CONNECTIONS);
            usual.attempts(
                    "HTTP", take(last, times), superuser, report, (n, w) -> new HttpBooking(system.httpPort(), w));
            usual.attempts(
                    "plain JDBC",
                    take(last, 10 * times),
                    superuser,
                    report,
                    (number, wishes) -> new JdbcBooking(system.application(), wishes));
            twoNodes(system, plan, take(last, TIMES_OF_TWO_NODES), superuser, report);
            int surplus = surplus(superuser);
            report.promise("appointments that overlap, or lie in free time", surplus + "", "0", surplus == 0);
        }
    }

    private static void simultaneous(Installation system, List<Wish> times, Connection superuser, Report report)
            throws Exception {
        report.step(times.size() + " rounds of " + RIVALS + " simultaneous requests for the last free time");
        int before = booked(times, superuser);
        CyclicBarrier start = new CyclicBarrier(RIVALS);
        List<Callable<List<Integer>>> rivals = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            rivals.add(() -> statuses(system, times, start));
        }
        List<List<Integer>> answers = Clients.all(rivals);
        int fair = 0;
        for (int round = 0; round < times.size(); round++) {
            int of = round;
            List<Integer> statuses = answers.stream().map(all -> all.get(of)).toList();
            boolean one = statuses.stream().filter(s -> s == BOOKED).count() == 1;
            boolean othersRefused = statuses.stream().filter(s -> s == TAKEN).count() == RIVALS - 1;
            if (one && othersRefused) {
                fair++;
            } else {
                report.step("round " + round + " was answered " + statuses);
            }
        }
        report.promise(
                RIVALS + " at once for the last free time: one 201, the others 409",
                fair + " of " + times.size() + " rounds",
                "all",
                fair == times.size());
        int surplus = booked(times, superuser) - before - times.size();
        report.promise("… and in the database, beyond one a time", surplus + "", "0", surplus == 0);
    }

    private static List<Integer> statuses(Installation system, List<Wish> times, CyclicBarrier start) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (Wire wire = new Wire(system.httpPort())) {
            for (Wish time : times) {
                start.await();
                statuses.add(HttpBooking.book(wire, time, UUID.randomUUID()).status());
            }
        }
        return statuses;
    }

    /** Every second client asks the second node, which knows of the first only by the database. */
    private static void twoNodes(Installation system, Plan plan, List<Wish> times, Connection superuser, Report report)
            throws Exception {
        report.step("starting a second node");
        try (SecondNode second = SecondNode.beside(system)) {
            int[] ports = {system.httpPort(), second.httpPort()};
            new Fight(plan.attemptsOnTwoNodes() / times.size(), CONNECTIONS_TO_TWO_NODES)
                    .attempts(
                            "HTTP, two nodes",
                            times,
                            superuser,
                            report,
                            (number, wishes) -> new HttpBooking(ports[number % 2], wishes));
            TwoClocks.measure(ports, Wishes.of(superuser), superuser, plan, report);
        }
    }

    /** The clients go through the times together, so that each time is fought for by all of them. */
    private record Fight(int rivals, int connections) {

        void attempts(String how, List<Wish> times, Connection superuser, Report report, Door door) throws Exception {
            int attempts = rivals * times.size();
            report.step(attempts + " attempts on " + times.size() + " times by " + how);
            int before = booked(times, superuser);
            AtomicInteger next = new AtomicInteger();
            AtomicInteger begun = new AtomicInteger();
            Supplier<Wish> wishes = () -> times.get(next.getAndIncrement() / rivals % times.size());
            Timings timings = Clients.together(
                    connections, number -> door.client(number, wishes), () -> begun.getAndIncrement() < attempts);
            int surplus = booked(times, superuser) - before - times.size();
            report.promise(
                    "contested attempts by " + how,
                    "%d on %d times: %s, surplus %d, %.0f/s, %s"
                            .formatted(
                                    timings.count(),
                                    times.size(),
                                    timings.outcomes(),
                                    surplus,
                                    timings.perSecond(TAKEN),
                                    timings.percentiles()),
                    "one 201 a time, else 409",
                    surplus == 0
                            && timings.count(BOOKED) == times.size()
                            && timings.count(BOOKED) + timings.count(TAKEN) == timings.count());
        }
    }

    private static List<Wish> take(Wishes wishes, int count) {
        return Stream.generate(wishes::next).limit(count).toList();
    }

    /** How many hold one of these times; some did before, at other lanes of the office. */
    private static int booked(List<Wish> times, Connection superuser) throws SQLException {
        int booked = 0;
        try (PreparedStatement statement = superuser.prepareStatement("""
                select count(*)
                  from appointment
                 where tenant_id = ? and office_id = ? and service_id = ? and starts_at = to_timestamp(?)
                   and status = 'BOOKED'""")) {
            for (Wish time : times) {
                statement.setObject(1, time.community());
                statement.setObject(2, time.office());
                statement.setObject(3, time.service());
                statement.setLong(4, time.startsAt().getEpochSecond());
                booked += number(statement.executeQuery());
            }
        }
        return booked;
    }

    /** Over the whole database: what the rules of the tables should have made impossible. */
    static int surplus(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            return number(statement.executeQuery("""
                    with occupied as (
                        select tenant_id, office_id, lane_id, starts_at, ends_at,
                               lag(ends_at) over (partition by tenant_id, lane_id order by starts_at) > starts_at as overlaps
                          from appointment
                         where status in ('BOOKED', 'ARRIVED', 'SERVED')
                    )
                    select count(*)
                      from occupied a
                      left join lane_day d
                        on d.tenant_id = a.tenant_id and d.office_id = a.office_id and d.lane_id = a.lane_id
                       and d.day = (a.starts_at at time zone 'Europe/Kyiv')::date
                     where a.overlaps or d.free && tstzrange(a.starts_at, a.ends_at)"""));
        }
    }

    private static int number(ResultSet rows) throws SQLException {
        try (rows) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private interface Door {
        Client client(int number, Supplier<Wish> wishes) throws Exception;
    }
}
