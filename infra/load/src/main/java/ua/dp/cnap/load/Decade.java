package ua.dp.cnap.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Ten years of visits and the communities of a whole country, written straight into the tables of the measurement. Keys and
 * indexes over visits are taken away meanwhile and built again, because ten million entries one by one take an hour.
 */
final class Decade {

    private static final int VISITS_A_LANE_AND_DAY = 6;

    /** Rows of other tables are not asked about here: all that is copied or made up fits together. */
    private static final String UNASKED = "set session_replication_role = replica";

    /** Its parts: how many visits at most, and at one lane on one day. All are over, and all were served, before the first that is there. */
    private static final String VISITS = """
            insert into appointment (tenant_id, id, code, manage_key_hash, find_key_hash, request_hash, office_id, lane_id,
                                     service_id, starts_at, ends_at, busy_until, status, surname, given_name, phone, language,
                                     consented_at, booked_at)
            select x.tenant_id, gen_random_uuid(), left(md5(x.lane_id::text || s.at), 12), sha256(('m' || x.lane_id || s.at)::bytea),
                   sha256(('f' || x.lane_id || s.at)::bytea), sha256('r'), x.office_id, x.lane_id, x.service_id, s.at,
                   s.at + interval '20 minutes', s.at + interval '20 minutes', 'SERVED', 'Вимір', 'Олена', '+380501234567', 'uk',
                   s.at - interval '1 day', s.at - interval '1 day'
              from (select distinct on (tenant_id, lane_id) tenant_id, office_id, lane_id, service_id
                      from lane_service order by tenant_id, lane_id, service_id) x
             cross join (select (min(starts_at) at time zone 'Europe/Kyiv')::date as first from appointment) known
             cross join generate_series(1, 3653) ago
             cross join generate_series(0, %2$d - 1) nth
             cross join lateral (select (first - ago + time '09:00' + nth * interval '50 minutes') at time zone 'Europe/Kyiv' as at) s
             where extract(isodow from first - ago) < 6
             limit %1$d""";

    /**
     * Copies every row of a table so often under new ids. Its parts: table, columns, what stands in the copy, how often, which
     * rows.
     */
    private static final String COPY = """
            insert into %1$s (%2$s) select %3$s from %1$s r cross join generate_series(1, %4$d) k where %5$s""";

    private static final String[] TABLES = {
        "community",
        "service_centre",
        "office",
        "office_hours",
        "workplace",
        "lane",
        "listed_service",
        "office_service",
        "lane_service",
        "lane_day"
    };

    /** The columns of the table whose name follows, and what stands in them in copy {@code k}: other ids, the same each time. */
    private static final String COLUMNS = """
            select string_agg(quote_ident(column_name), ', ' order by ordinal_position),
                   string_agg(case when column_name = 'slug' and table_name = 'community' then 'r.slug || ''-'' || k'
                                   when column_name = 'katotth_code' and table_name = 'community'
                                        then '''UA'' || lpad((abs(hashtextextended(r.katotth_code, k)) % 100000000000000000)::text, 17, ''0'')'
                                   when udt_name = 'uuid' and column_name <> 'service_id'
                                        then format('md5(r.%I::text || k)::uuid', column_name)
                                   else format('r.%I', column_name) end, ', ' order by ordinal_position)
              from information_schema.columns
             where table_schema = 'public' and is_generated = 'NEVER' and identity_generation is distinct from 'ALWAYS'
               and table_name = """;

    private Decade() {}

    /** @return how many visits there are now */
    static int ofVisits(int most, Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(UNASKED);
            statement.execute("set maintenance_work_mem = '512MB'");
            String[][] keys = keys(statement);
            for (String[] key : keys) {
                statement.execute(key[0]);
            }
            statement.execute(VISITS.formatted(most, VISITS_A_LANE_AND_DAY));
            for (String[] key : keys) {
                statement.execute(key[1]);
            }
            statement.execute("vacuum analyze appointment");
            statement.execute("reset session_replication_role");
            return number(statement, "select count(*) from appointment");
        }
    }

    /** @return how many communities there are now */
    static int ofCommunities(int least, Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(UNASKED);
            int communities = number(statement, "select count(*) from community");
            statement.execute(
                    "alter table community drop constraint if exists ck_community_id_comes_from_the_code"); // invented
            int copies = (least + communities - 1) / communities - 1;
            for (String table : TABLES) {
                copy(table, copies, statement);
            }
            statement.execute("reset session_replication_role");
            statement.execute("vacuum analyze");
            return number(statement, "select count(*) from community");
        }
    }

    private static void copy(String table, int times, Statement statement) throws SQLException {
        String columns;
        String copied;
        try (ResultSet row = statement.executeQuery(COLUMNS + "'" + table + "'")) {
            row.next();
            columns = row.getString(1);
            copied = row.getString(2);
        }
        boolean services = columns.contains("service_id");
        String which = services
                ? "exists (select from service s where s.id = r.service_id and s.tenant_id is null)"
                : "true"; // a community's own services are no other's
        statement.execute(COPY.formatted(table, columns, copied, times, which));
    }

    /** How each key and index of the visits is taken away and made again; the primary key stays. */
    private static String[][] keys(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
                select array_agg(array[gone, back]) from (
                    select format('alter table appointment drop constraint %I', conname) as gone,
                           format('alter table appointment add constraint %I %s', conname, pg_get_constraintdef(oid)) as back
                      from pg_constraint
                     where conrelid = 'appointment'::regclass and contype in ('u', 'x')
                    union all
                    select format('drop index %I', c.relname), pg_get_indexdef(i.indexrelid)
                      from pg_index i
                      join pg_class c on c.oid = i.indexrelid
                     where i.indrelid = 'appointment'::regclass
                       and not exists (select from pg_constraint k where k.conindid = i.indexrelid)) x""")) {
            row.next();
            return (String[][]) row.getArray(1).getArray();
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
