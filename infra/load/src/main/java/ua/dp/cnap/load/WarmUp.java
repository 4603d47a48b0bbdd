package ua.dp.cnap.load;

import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets the compilers of all Java at work come to rest: the servers' and our own. They go by how often something ran, so a
 * busy machine needs longer. Nothing of it is counted.
 */
final class WarmUp {

    private static final int CLIENTS = 8;
    private static final int BOOKINGS = 50_000;
    private static final int MOST_TIMES_LONGER = 3;

    private WarmUp() {}

    static void of(Installation system, Plan plan, Report report) throws Exception {
        report.step("warming up for " + plan.warmUp().toSeconds() + " s or more");
        try (Connection superuser = system.superuser()) {
            Wishes wishes = Wishes.of(superuser);
            Places places = Places.of(superuser);
            AtomicInteger booked = new AtomicInteger();
            long begin = System.nanoTime();
            Clients.together(
                    CLIENTS,
                    number -> switch (number) {
                        case 0 -> new Reader(system.httpPort(), places::month);
                        case 1 -> new Reader(system.httpPort(), places::nearest);
                        default ->
                            new HttpBooking(system.httpPort(), () -> {
                                booked.incrementAndGet();
                                return wishes.next();
                            });
                    },
                    () -> goesOn(plan, Duration.ofNanos(System.nanoTime() - begin), booked.get()));
            Clients.during(
                    plan.spell().dividedBy(2), CLIENTS, number -> new JdbcBooking(system.application(), wishes::next));
        }
    }

    private static boolean goesOn(Plan plan, Duration passed, int booked) {
        Duration least = plan.warmUp();
        return passed.compareTo(least) < 0
                || booked < BOOKINGS && !plan.quick() && passed.compareTo(least.multipliedBy(MOST_TIMES_LONGER)) < 0;
    }
}
