package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The demo network is as big as the real one was, keeps the law, and leaves nothing to chance. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoDataIT {

    private static final TestDatabase DEMO = TestDatabase.demo();

    private final Scope region = Scope.of(DEMO, "region");

    @Test
    void the_network_has_the_offices_of_the_end_of_2023() throws SQLException {
        assertThat(region.rows("select kind || ' ' || count(*) from office group by kind order by kind"))
                .containsExactly("BRANCH_OFFICE 23", "MAIN_OFFICE 89", "MOBILE_OFFICE 3", "REMOTE_WORKPLACE 127");
        assertThat(region.value("select count(distinct tenant_id) from office where kind = 'MAIN_OFFICE'"))
                .isEqualTo("86");
    }

    @Test
    void sourced_layouts_are_kept() throws SQLException {
        assertThat(offices("dniprovska")).isEqualTo("3/0/0");
        assertThat(offices("kryvorizka")).startsWith("2/7/");
        assertThat(offices("kamianska")).isEqualTo("1/2/0");
        assertThat(offices("raivska")).isEqualTo("1/0/9");
        assertThat(offices("cherkaska")).isEqualTo("1/1/0");
        assertThat(offices("hubynyska")).isEqualTo("1/0/6");
        assertThat(offices("novopilska")).isEqualTo("1/0/2");
        assertThat(offices("nyvotrudivska")).isEqualTo("1/0/1");
        for (String alone : List.of("verkhivtsivska", "obukhivska", "lozuvatska", "troitska")) {
            assertThat(offices(alone)).as(alone).isEqualTo("1/0/0");
        }
    }

    @Test
    void every_main_office_opens_as_many_days_and_hours_as_the_law_asks() throws SQLException {
        assertThat(region.rows("""
                        select c.slug || ' ' || o.name
                          from office o
                          join community c on c.id = o.tenant_id
                          join office_hours h on h.tenant_id = o.tenant_id and h.office_id = o.id
                         where o.kind = 'MAIN_OFFICE'
                         group by c.slug, c.type, o.name
                        having count(*) < case c.type when 'URBAN' then 6 else 5 end
                            or min(h.closes - h.opens) < interval '7 hours'
                            or c.type <> 'RURAL' and max(h.closes) < '20:00'""")).isEmpty();
        assertThat(region.rows("""
                        select name from office o
                         where not exists (select from office_hours h where h.tenant_id = o.tenant_id and h.office_id = o.id)""")).isEmpty();
    }

    @Test
    void a_centre_is_named_in_the_genitive() throws SQLException {
        assertThat(region.rows("select s.name from service_centre s join community on id = tenant_id where slug in"
                        + " ('apostolivska', 'slobozhanska', 'sursko-lytovska') order by slug"))
                .containsExactly(
                        "ЦНАП Апостолівської міської територіальної громади",
                        "ЦНАП Слобожанської селищної територіальної громади",
                        "ЦНАП Сурсько-Литовської сільської територіальної громади");
    }

    @Test
    void everything_says_that_it_is_a_demo() throws SQLException {
        assertThat(region.value("select count(*) from service_centre where not demo"))
                .isEqualTo("0");
        assertThat(region.rows("select address from office where address not like '%(демонстраційна адреса)'"))
                .isEmpty();
        assertThat(region.rows("select phone from office where phone !~ '^\\+38056000'"))
                .isEmpty();
        for (Scope centre : shown()) {
            assertThat(centre.value("select count(*) from staff_member where not demo"))
                    .isEqualTo("0");
            assertThat(centre.value("select count(*) from appointment where not demo or phone !~ '^\\+38056000\\d{4}$'"
                            + " or email not like '%@example.org'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void offices_lie_near_the_centre_of_their_community() throws SQLException {
        assertThat(region.rows("""
                        select o.name from office o join community c on c.id = o.tenant_id
                         where abs(o.lat - c.lat) > 0.06 or abs(o.lon - c.lon) > 0.09""")).isEmpty();
    }

    @Test
    void mandatory_services_are_on_every_list_and_offered() throws SQLException {
        assertThat(region.rows("""
                        select c.slug || ' ' || e.service_id
                          from community c
                          join directory_entry e on e.list = c.directory_list and e.obligation = 'MANDATORY'
                          left join listed_service l on l.tenant_id = c.id and l.service_id = e.service_id
                         where l.offered is not true""")).isEmpty();
    }

    @Test
    void lists_grow_with_the_community() throws SQLException {
        String sql = "select count(*) from listed_service l join community c on c.id = l.tenant_id where c.slug = ?";
        for (String big : List.of("dniprovska", "kryvorizka", "kamianska")) {
            assertThat(region.value(sql, big)).as(big).isEqualTo("224");
        }
        assertThat(region.rows("""
                        select c.slug || ' ' || count(*) from listed_service l join community c on c.id = l.tenant_id
                         where c.type = 'RURAL' group by c.slug having count(*) not between 90 and 150""")).isEmpty();
    }

    @Test
    void every_offered_service_is_given_in_a_main_office() throws SQLException {
        assertThat(region.rows("""
                        select l.service_id from listed_service l
                         where l.offered and not exists (select from lane_service g
                                             join office o on o.tenant_id = g.tenant_id and o.id = g.office_id
                                            where g.tenant_id = l.tenant_id and g.service_id = l.service_id
                                              and o.kind = 'MAIN_OFFICE')""")).isEmpty();
        assertThat(region.rows(
                        "select duration_minutes from listed_service where duration_minutes not between 10 and 60"))
                .isEmpty();
    }

    @Test
    void every_centre_has_one_head() throws SQLException {
        for (Scope centre : shown()) {
            assertThat(centre.value("select count(*) from staff_member where role = 'HEAD'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void everybody_at_a_counter_has_a_roster_and_some_are_away() throws SQLException {
        for (Scope centre : shown()) {
            assertThat(centre.rows(
                            "select name from lane l where not exists (select from roster_line where lane_id = l.id)"))
                    .isEmpty();
        }
        assertThat(shown().getFirst().value("select count(*) > 0 from absence where day_from > '2026-03-02'"))
                .isEqualTo("t");
        assertThat(shown().getFirst().value("select count(distinct starts) > 0 from roster_line"))
                .isEqualTo("t");
    }

    @Test
    void visits_lie_inside_the_opening_and_are_given_by_their_lane() throws SQLException {
        assertThat(region.value("""
                        select count(*) from appointment a
                         where not exists (select from lane_day d
                                            where d.tenant_id = a.tenant_id and d.office_id = a.office_id
                                              and d.lane_id = a.lane_id
                                              and d.day = (a.starts_at at time zone 'Europe/Kyiv')::date
                                              and d.opening @> tstzrange(a.starts_at, a.ends_at)
                                              and (a.status in ('MISSED', 'CANCELLED')
                                                   or not d.free && tstzmultirange(tstzrange(a.starts_at, a.ends_at))))
                            or not exists (select from lane_service g
                                            where g.tenant_id = a.tenant_id and g.office_id = a.office_id
                                              and g.service_id = a.service_id and g.lane_id = a.lane_id)""")).isEqualTo("0");
    }

    @Test
    void the_past_has_outcomes_and_the_future_is_booked() throws SQLException {
        assertThat(region.rows("select distinct status from appointment where starts_at < '2026-03-02' order by 1"))
                .containsExactly("CANCELLED", "MISSED", "SERVED");
        assertThat(region.rows("select distinct status from appointment where starts_at > '2026-03-03' order by 1"))
                .containsExactly("BOOKED", "CANCELLED");
        assertThat(Integer.parseInt(region.value("select count(*) from appointment")))
                .isBetween(40_000, 60_000);
    }

    @Test
    void somebody_waits_now_in_every_main_office_that_is_open() throws SQLException {
        assertThat(region.rows("""
                        select o.name from office o
                         where o.kind = 'MAIN_OFFICE'
                           and exists (select from appointment a where a.tenant_id = o.tenant_id and a.office_id = o.id
                                          and a.status <> 'CANCELLED'
                                          and a.starts_at between '2026-03-02 00:00+02' and '2026-03-03 00:00+02')
                           and not exists (select from appointment a where a.tenant_id = o.tenant_id
                                              and a.office_id = o.id and a.status = 'ARRIVED')""")).isEmpty();
    }

    @Test
    void there_is_free_time_in_every_main_office_this_week() throws SQLException {
        assertThat(region.rows("""
                        select o.name from office o
                         where o.kind = 'MAIN_OFFICE'
                           and not exists (select from lane_day d where d.tenant_id = o.tenant_id and d.office_id = o.id
                                              and d.day between '2026-03-03' and '2026-03-07' and not isempty(d.free))""")).isEmpty();
    }

    @Test
    void a_second_load_changes_nothing() throws SQLException {
        String before = fingerprint(DEMO);
        try (Connection owner = DEMO.owner()) {
            DemoData.load(owner, TestDatabase.CLOCK);
        }
        assertThat(fingerprint(DEMO)).isEqualTo(before);
    }

    private String offices(String slug) throws SQLException {
        return region.value("""
                select count(*) filter (where kind = 'MAIN_OFFICE') || '/' || count(*) filter (where kind = 'BRANCH_OFFICE')
                       || '/' || count(*) filter (where kind = 'REMOTE_WORKPLACE')
                  from office o join community c on c.id = o.tenant_id where c.slug = ?""", slug);
    }

    private List<Scope> shown() throws SQLException {
        return region
                .rows(
                        "select id from community where slug in ('dniprovska', 'apostolivska', 'slobozhanska', 'raivska')")
                .stream()
                .map(id -> Scope.tenant(DEMO, UUID.fromString(id)))
                .toList();
    }

    private static String fingerprint(TestDatabase database) throws SQLException {
        StringBuilder all = new StringBuilder();
        Scope region = Scope.of(database, "region");
        for (String table : List.of(
                "service_centre",
                "office",
                "office_hours",
                "announcement",
                "listed_service",
                "lane_service",
                "lane_day")) {
            all.append(region.value("select count(*) || ' ' || max(xmin::text::bigint) from " + table))
                    .append(' ');
        }
        return all.append(region.value(
                        "select count(*) || ' ' || md5(string_agg(id || status, ',' order by id)) from appointment"))
                .toString();
    }
}
