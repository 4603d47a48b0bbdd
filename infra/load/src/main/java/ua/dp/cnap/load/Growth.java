package ua.dp.cnap.load;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Whether searching and booking stay as quick when there are ten years of visits, and when there are 1,470 communities. */
final class Growth {

    private static final int CLIENTS = 2;
    private static final double MOST_TIMES_SLOWER = 1.2;

    private final Installation system;
    private final Plan plan;
    private final Report report;

    private Growth(Installation system, Plan plan, Report report) {
        this.system = system;
        this.plan = plan;
        this.report = report;
    }

    static void measure(Installation system, Plan plan, Report report) throws Exception {
        Growth growth = new Growth(system, plan, report);
        try (Connection superuser = system.superuser()) {
            report.step("searching and booking in small tables");
            Map<String, Timings> small = growth.timings(superuser);
            report.step("writing ten years of visits");
            int visits = Decade.ofVisits(plan.visitsOfTenYears(), superuser);
            growth.compare("with %,d visits".formatted(visits), small, growth.timings(superuser));
            report.step("copying communities");
            int communities = Decade.ofCommunities(plan.communities(), superuser);
            growth.compare("with %,d communities, too".formatted(communities), small, growth.timings(superuser));
        }
    }

    private Map<String, Timings> timings(Connection superuser) throws Exception {
        Places places = Places.of(superuser);
        Wishes wishes = Wishes.of(superuser);
        Map<String, Timings> timings = new LinkedHashMap<>();
        timings.put("one office, one month", read(places::month));
        timings.put("nearest", read(places::nearest));
        Client.Maker booking = n -> new HttpBooking(system.httpPort(), wishes::next);
        timings.put("booking", twice(booking));
        return timings;
    }

    private Timings read(Supplier<String> paths) throws Exception {
        return twice(n -> new Reader(system.httpPort(), paths));
    }

    /** The first spell warms the caches and is not counted. */
    private Timings twice(Client.Maker maker) throws Exception {
        Clients.during(plan.spell().dividedBy(2), CLIENTS, maker);
        return Clients.during(plan.spell(), CLIENTS, maker);
    }

    private void compare(String when, Map<String, Timings> small, Map<String, Timings> large) {
        large.forEach((what, timings) -> {
            double before = small.get(what).percentile(0.95);
            double ratio = timings.percentile(0.95) / before;
            boolean answered = timings.count() == timings.count(200) + timings.count(201);
            report.promise(
                    what + ", " + when,
                    "%s, p95 × %.2f (was %.1f ms) %s"
                            .formatted(timings.percentiles(), ratio, before, answered ? "" : timings.outcomes()),
                    "p95 × ≤ " + MOST_TIMES_SLOWER,
                    answered && ratio <= MOST_TIMES_SLOWER);
        });
    }
}
