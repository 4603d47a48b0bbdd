package ua.dp.cnap.load;

import java.sql.Connection;

/** How quickly free times are found when four fifths of the month are booked. */
final class Search {

    private static final int CLIENTS = 2;
    private static final double BOOKED_PERCENT = 80;

    private Search() {}

    static void measure(Installation system, Plan plan, Report report) throws Exception {
        try (Connection superuser = system.superuser()) {
            report.step("booking the calendar up");
            double booked = FullCalendar.book(superuser, BOOKED_PERCENT);
            Places places = Places.of(superuser);
            report.figure(
                    "calendar while searching",
                    "%.0f %% booked, %d appointments".formatted(booked, appointments(superuser)));
            report.step("searching one month of one office");
            Timings database = Clients.during(plan.spell(), CLIENTS, n -> new JdbcMonth(system.application(), places));
            say("one office, one month, in the database", database, 5, report);
            say("one office, one month, over HTTP", read(system, plan, places::month), 15, report);
            report.step("searching the nearest free time at " + places.accessPoints() + " access points");
            Timings nearest = Clients.during(plan.spell(), CLIENTS, n -> new JdbcNearest(system.application(), places));
            say("nearest of " + places.accessPoints() + " access points, in the database", nearest, 40, report);
            say(
                    "nearest of " + places.accessPoints() + " access points, over HTTP",
                    read(system, plan, places::nearest),
                    40,
                    report);
        }
    }

    private static Timings read(Installation system, Plan plan, java.util.function.Supplier<String> paths)
            throws Exception {
        Clients.during(plan.spell().dividedBy(3), CLIENTS, n -> new Reader(system.httpPort(), paths)); // a last warm-up
        return Clients.during(plan.spell(), CLIENTS, n -> new Reader(system.httpPort(), paths));
    }

    private static void say(String what, Timings timings, int goalMillis, Report report) {
        boolean answered = timings.count() == timings.count(200);
        report.promise(
                what,
                timings.percentiles() + (answered ? "" : " " + timings.outcomes()),
                "p95 ≤ " + goalMillis + " ms",
                answered && timings.percentile(0.95) <= goalMillis);
    }

    private static int appointments(Connection superuser) throws Exception {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery("select count(*) from appointment")) {
            row.next();
            return row.getInt(1);
        }
    }
}
