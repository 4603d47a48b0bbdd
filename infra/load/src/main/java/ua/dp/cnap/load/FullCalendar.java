package ua.dp.cnap.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Books the coming month up to a share of all opening, in bulk, evenly over lanes and hours, as short visits. */
final class FullCalendar {

    /** Short rests of time cannot be booked, so one draw does not reach the share. */
    private static final int DRAWS = 3;

    private static final String SHARE = """
            select 1 - extract(epoch from (select sum(upper(r) - lower(r)) from lane_day, unnest(free) r where day > current_date))
                     / extract(epoch from (select sum(upper(r) - lower(r)) from lane_day, unnest(opening) r where day > current_date))
            """;

    /** Its parts: which draw this is, and the share of the free steps that is booked. */
    private static final String BOOK = """
            with taken as (
                select d.tenant_id, d.office_id, d.lane_id, d.day, g.service_id, s.at as starts_at,
                       s.at + interval '15 minutes' as ends_at
                  from lane_day d
                  join (select tenant_id, lane_id, min(service_id::text)::uuid as service_id
                          from lane_service group by 1, 2) g using (tenant_id, lane_id)
                 cross join unnest(d.free) gap
                 cross join generate_series(lower(gap), upper(gap) - interval '15 minutes', interval '15 minutes') s(at)
                 where d.day > current_date
                   and (hashtextextended(d.lane_id::text || s.at, %d) & 1048575) < %s * 1048576
            ), booked as (
                insert into appointment (tenant_id, id, code, manage_key_hash, find_key_hash, request_hash, office_id, lane_id,
                                         service_id, starts_at, ends_at, status, surname, given_name, phone, language,
                                         consented_at, booked_at)
                select tenant_id, gen_random_uuid(), left(md5(lane_id::text || starts_at), 12), sha256(('m' || lane_id || starts_at)::bytea),
                       sha256(('f' || lane_id || starts_at)::bytea), sha256('r'), office_id, lane_id, service_id, starts_at,
                       ends_at, 'BOOKED', 'Вимір', 'Олена', '+380501234567', 'uk', now(), now()
                  from taken
            )
            update lane_day d
               set free = d.free - t.booked
              from (select tenant_id, office_id, day, lane_id, range_agg(tstzrange(starts_at, ends_at)) as booked
                      from taken group by 1, 2, 3, 4) t
             where d.tenant_id = t.tenant_id and d.office_id = t.office_id and d.day = t.day and d.lane_id = t.lane_id""";

    private FullCalendar() {}

    /** @return the share that is booked now, in percent */
    static double book(Connection superuser, double percent) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            for (int draw = 1; draw <= DRAWS; draw++) {
                double before = share(statement);
                double ofTheFree = (percent / 100 - before) / (1 - before);
                statement.executeUpdate(BOOK.formatted(draw, Math.max(0, ofTheFree)));
            }
            statement.execute("vacuum analyze appointment, lane_day");
            return 100 * share(statement);
        }
    }

    private static double share(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(SHARE)) {
            row.next();
            return row.getDouble(1);
        }
    }
}
