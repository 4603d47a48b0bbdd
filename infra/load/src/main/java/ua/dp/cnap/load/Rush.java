package ua.dp.cnap.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The morning on which a scarce service gets new days: thousands come within a minute, at the moment of their own choosing
 * and whether or not those before them were answered. Meanwhile the desk goes on reading its day.
 */
final class Rush {

    static final int PLACES = 300;

    private static final int DESK_GOAL_MILLIS = 500;
    private static final int CITIZEN_GOAL_MILLIS = 2000;
    private static final int DAYS_AHEAD = 7;
    private static final UUID OFFICE = UUID.fromString("00000000-0000-0000-0000-00000000abba");

    /** One office, open on one day for ten hours, ten lanes, visits of twenty minutes. ? is the community. */
    private static final String[] OFFICE_OF_ONE_DAY = {
        "update service_centre set step_minutes = 20, horizon_days = 60, lead_time_minutes = 0 where tenant_id = ?",
        """
        insert into office (tenant_id, id, kind, name, address, settlement, lat, lon, opened_on, closed_on)
        values (?, '%1$s', 'BRANCH_OFFICE', 'Ранок', 'вул. Ранкова, 1', 'Вимірне', 48.5, 34.5, '%2$s', date '%2$s' + 1)""",
        """
        insert into office_hours (tenant_id, office_id, weekday, opens, closes)
        select ?, '%1$s', d, '08:00', '18:00' from generate_series(1, 7) d""",
        """
        insert into workplace (tenant_id, id, office_id, name)
        select ?, md5('%1$s' || n)::uuid, '%1$s', 'Вікно ' || n from generate_series(1, 10) n""",
        """
        insert into lane (tenant_id, id, office_id, workplace_id, name)
        select w.tenant_id, w.id, w.office_id, w.id, w.name from workplace w where w.tenant_id = ? and w.office_id = '%1$s'""",
        """
        insert into office_service (tenant_id, office_id, service_id)
        select l.tenant_id, '%1$s', l.service_id from listed_service l where l.tenant_id = ? and l.offered""",
        """
        update listed_service set duration_minutes = 20, buffer_minutes = 0, walk_in_percent = 0, online = 'EVERYONE',
               lead_time_minutes = null, horizon_days = null
         where tenant_id = ? and offered""",
        "select rebuild_lane_services(t, '%1$s'), rebuild_lane_days(t, '%1$s', '%2$s', '%2$s') from (select ?::uuid as t) x"
    };

    private Rush() {}

    static void measure(Installation system, Plan plan, Report report) throws Exception {
        LocalDate day = LocalDate.now().plusDays(DAYS_AHEAD);
        try (Connection superuser = system.superuser();
                Desk desk = Desk.of(system, HeadsList.COMMUNITY, LocalDate.now())) {
            UUID community = community(superuser);
            StaffWork.inside(system, community, OFFICE_OF_ONE_DAY, OFFICE, day);
            report.step("reading the day of a desk before the rush");
            Timings before = desk.read(plan.spell());
            report.step(plan.citizens() + " citizens in " + plan.rush().toSeconds() + " s for " + PLACES + " places");
            Journey journey =
                    new Journey(system.httpPort(), HeadsList.COMMUNITY, OFFICE, service(superuser, community), day);
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<Timings> meanwhile = threads.submit(() -> desk.read(plan.rush()));
                List<Journey.End> ends = come(journey, plan, threads);
                say(ends, booked(superuser), report);
                say(before, meanwhile.get(), report);
            }
            int surplus = Contention.surplus(superuser);
            report.promise("rush: appointments that overlap, or lie in free time", surplus + "", "0", surplus == 0);
        }
    }

    /** An answer counts from the moment at which the citizen wanted to come, also when this program was late. */
    private static List<Journey.End> come(Journey journey, Plan plan, ExecutorService threads) throws Exception {
        long begin = System.nanoTime();
        long pause = plan.rush().dividedBy(plan.citizens()).toNanos();
        List<Future<Journey.End>> all = new ArrayList<>();
        for (int citizen = 0; citizen < plan.citizens(); citizen++) {
            long arrival = begin + citizen * pause;
            TimeUnit.NANOSECONDS.sleep(arrival - System.nanoTime());
            all.add(threads.submit(() -> journey.from(arrival)));
        }
        List<Journey.End> ends = new ArrayList<>();
        for (Future<Journey.End> one : all) {
            ends.add(one.get());
        }
        return ends;
    }

    private static void say(List<Journey.End> ends, int booked, Report report) {
        Timings timings = new Timings();
        ends.forEach(end -> timings.add(end.outcome().ordinal(), end.nanos()));
        Timings all = Timings.together(List.of(timings), Duration.ofSeconds(1));
        int unclear = all.count(Journey.Outcome.UNCLEAR.ordinal());
        int placed = all.count(Journey.Outcome.PLACE.ordinal());
        report.promise(
                "rush: citizens without a place or a clear answer",
                "%d of %d".formatted(unclear, all.count()),
                "0",
                unclear == 0);
        report.promise(
                "rush: places given, and written",
                "%d and %d of %d".formatted(placed, booked, PLACES),
                "all",
                placed == PLACES && booked == PLACES);
        report.promise(
                "rush: from coming to the last answer",
                all.percentiles(),
                "p99 ≤ " + CITIZEN_GOAL_MILLIS + " ms",
                all.percentile(0.99) <= CITIZEN_GOAL_MILLIS);
    }

    private static void say(Timings before, Timings meanwhile, Report report) {
        report.promise(
                "desk reads its day during the rush",
                "%s, before p95 %.1f ms %s"
                        .formatted(meanwhile.percentiles(), before.percentile(0.95), meanwhile.outcomes()),
                "p95 ≤ " + DESK_GOAL_MILLIS + " ms",
                meanwhile.count() == meanwhile.count(200) && meanwhile.percentile(0.95) <= DESK_GOAL_MILLIS);
    }

    private static UUID community(Connection superuser) throws SQLException {
        return id(superuser, "select id from community where slug = '" + HeadsList.COMMUNITY + "'");
    }

    private static UUID service(Connection superuser, UUID community) throws SQLException {
        return id(
                superuser,
                "select service_id from lane_service where tenant_id = '" + community + "' and office_id = '" + OFFICE
                        + "' order by service_id limit 1");
    }

    private static UUID id(Connection superuser, String query) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private static int booked(Connection superuser) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(
                "select count(*) from appointment where office_id = ? and status = 'BOOKED'")) {
            statement.setObject(1, OFFICE);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** A clerk who reads the day again and again, with a breath in between. */
    private record Desk(Wire wire, String path, Map<String, String> headers) implements AutoCloseable {

        static Desk of(Installation system, String community, LocalDate day) throws Exception {
            String token = HeadsList.token(system.keycloakPort());
            return new Desk(
                    new Wire(system.httpPort()),
                    "/api/v1/desk/appointments?day=" + day,
                    Map.of("Authorization", "Bearer " + token, "Community", community));
        }

        Timings read(Duration during) throws Exception {
            Timings timings = new Timings();
            long end = System.nanoTime() + during.toNanos();
            while (System.nanoTime() < end) {
                long begin = System.nanoTime();
                int status = wire.send("GET", path, headers, new byte[0]).status();
                timings.add(status, System.nanoTime() - begin);
                TimeUnit.MILLISECONDS.sleep(200);
            }
            return Timings.together(List.of(timings), during);
        }

        @Override
        public void close() {
            wire.close();
        }
    }
}
