package ua.dp.cnap.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** How long free time of an office with ten lanes takes to be rebuilt for sixty days when four fifths are booked. */
final class Changes {

    static final int DAYS = 60;

    private static final int GOAL_MILLIS = 200;
    private static final UUID OFFICE = UUID.fromString("00000000-0000-0000-0000-00000000cafe");

    /** The parameter of each is the community; all is laid in it. */
    private static final String[] OFFICE_WITH_TEN_LANES = {
        "update service_centre set horizon_days = 60 where tenant_id = ?",
        """
        insert into office (tenant_id, id, kind, name, address, settlement, lat, lon)
        values (?, '%1$s', 'BRANCH_OFFICE', 'Вимір', 'вул. Вимірна, 1', 'Вимірне', 48.5, 34.5)""",
        """
        insert into office_hours (tenant_id, office_id, weekday, opens, closes)
        select ?, '%1$s', d, '08:00', '20:00' from generate_series(1, 7) d""",
        """
        insert into workplace (tenant_id, id, office_id, name)
        select ?, md5('%1$s' || n)::uuid, '%1$s', 'Вікно ' || n from generate_series(1, 10) n""",
        """
        insert into lane (tenant_id, id, office_id, workplace_id, name)
        select w.tenant_id, w.id, w.office_id, w.id, w.name from workplace w where w.tenant_id = ? and w.office_id = '%1$s'""",
        """
        insert into office_service (tenant_id, office_id, service_id)
        select l.tenant_id, '%1$s', l.service_id from listed_service l where l.tenant_id = ? and l.offered""",
        "select rebuild_lane_services(t, '%1$s'), rebuild_lane_days(t, '%1$s', current_date, current_date + 60) from (select ?::uuid as t) x",
        """
        insert into appointment (tenant_id, id, code, manage_key_hash, find_key_hash, request_hash, office_id, lane_id,
                                 service_id, starts_at, ends_at, status, surname, given_name, phone, language,
                                 consented_at, booked_at)
        select d.tenant_id, gen_random_uuid(), left(md5(d.lane_id::text || s.at), 12), sha256(('m' || d.lane_id || s.at)::bytea),
               sha256(('f' || d.lane_id || s.at)::bytea), sha256('r'), d.office_id, d.lane_id,
               (select x.service_id from lane_service x where x.tenant_id = d.tenant_id and x.lane_id = d.lane_id limit 1),
               s.at, s.at + interval '15 minutes', 'BOOKED', 'Вимір', 'Олена', '+380501234567', 'uk', now(), now()
          from lane_day d
         cross join unnest(d.free) gap
         cross join generate_series(lower(gap), upper(gap) - interval '15 minutes', interval '15 minutes') s(at)
         where d.tenant_id = ? and d.office_id = '%1$s' and hashtextextended(d.lane_id::text || s.at, 1) %% 5 <> 0"""
    };

    private Changes() {}

    static void measure(Installation system, Plan plan, Report report) throws Exception {
        report.step("rebuilding an office with ten lanes for sixty days");
        try (Connection superuser = system.superuser()) {
            UUID community = community(superuser);
            StaffWork.inside(system, community, OFFICE_WITH_TEN_LANES, OFFICE);
            try (Statement statement = superuser.createStatement()) {
                statement.execute("vacuum analyze appointment, lane_day");
            }
            Client.Maker staff = n -> new JdbcRebuild(system.application(), community, OFFICE, true);
            Client.Maker plain = n -> new JdbcRebuild(system.superuser(), community, OFFICE, false);
            Clients.during(plan.spell().dividedBy(2), 1, staff);
            Timings bound = Clients.during(plan.spell(), 1, staff);
            Timings unbound = Clients.during(plan.spell(), 1, plain);
            report.figure("visits of the office that is rebuilt", visits(superuser) + "");
            report.promise(
                    "rebuild, ten lanes, sixty days",
                    bound.percentiles(),
                    "p95 ≤ " + GOAL_MILLIS + " ms",
                    bound.percentile(0.95) <= GOAL_MILLIS);
            report.figure(
                    "rebuild against the same functions by a superuser",
                    "%.0f %%".formatted(100 * bound.percentile(0.5) / unbound.percentile(0.5)));
        }
    }

    private static UUID community(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(
                        "select tenant_id from listed_service where offered group by tenant_id order by count(*) desc, tenant_id limit 1")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private static int visits(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from appointment where office_id = '" + OFFICE + "'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
