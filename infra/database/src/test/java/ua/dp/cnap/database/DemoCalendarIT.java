package ua.dp.cnap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.dp.cnap.database.demo.DemoCommunity;
import ua.dp.cnap.database.demo.DemoTenant;

/** A demo that is started again weeks later has life in it, and leaves alone what people did meanwhile. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoCalendarIT {

    private static final Clock WEEKS_LATER = at("2026-05-04T08:00:00Z");

    @Test
    void a_calendar_that_ran_dry_gets_fresh_weeks() throws SQLException {
        Scope centre = load("troitska", TestDatabase.CLOCK);
        assertThat(centre.value("select max(starts_at) < '2026-03-17' from appointment"))
                .isEqualTo("t");

        load("troitska", WEEKS_LATER);

        assertThat(centre.value(
                        "select count(*) > 5 from appointment where status = 'BOOKED' and starts_at > '2026-05-04'"))
                .isEqualTo("t");
        assertThat(centre.value("select count(*) from appointment where status in ('BOOKED', 'ARRIVED')"
                        + " and starts_at < '2026-05-04 00:00+03'"))
                .isEqualTo("0");
        assertThat(centre.value("select max(day) from lane_day")).isGreaterThanOrEqualTo("2026-05-18");
    }

    @Test
    void a_calendar_with_visits_ahead_is_left_alone() throws SQLException {
        Scope centre = load("zaitsivska", TestDatabase.CLOCK);
        String before = centre.value("select count(*) || ' ' || max(version) from appointment");

        load("zaitsivska", at("2026-03-03T08:00:00Z"));

        assertThat(centre.value("select count(*) || ' ' || max(version) from appointment"))
                .isEqualTo(before);
    }

    @Test
    void a_real_booking_keeps_its_time() throws SQLException {
        Scope centre = load("ukrainska", TestDatabase.CLOCK);
        UUID id = GivenCommunity.named("real booking");
        centre.update("""
                insert into appointment (id, code, manage_key_hash, find_key_hash, request_hash, office_id, lane_id, service_id,
                                         starts_at, ends_at, status, surname, given_name, phone, language, consented_at, booked_at)
                select ?, 'REA-LBK', sha256('a'), sha256('b'), sha256('c'), g.office_id, g.lane_id, g.service_id,
                       '2026-05-04 10:00+03', '2026-05-04 16:00+03', 'BOOKED', 'Справжня', 'Людина', '+380560009999', 'uk',
                       '2026-05-03 10:00+03', '2026-05-03 10:00+03'
                  from lane_service g join office o on o.id = g.office_id
                 where o.kind = 'MAIN_OFFICE' order by g.lane_id, g.service_id limit 1""", id);

        load("ukrainska", WEEKS_LATER);

        assertThat(centre.value("select surname || ' ' || status || ' ' || version from appointment where id = ?", id))
                .isEqualTo("Справжня BOOKED 1");
        assertThat(centre.value("""
                        select count(*) from appointment r join lane_day d on d.lane_id = r.lane_id and d.day = '2026-05-04'
                         where r.id = ? and d.free && tstzmultirange(tstzrange(r.starts_at, r.ends_at))""", id)).isEqualTo("0");
    }

    @Test
    void a_centre_that_is_no_demo_gets_nothing() throws SQLException {
        Scope centre = Scope.tenant(TestDatabase.bare(), id("slovianska"));
        centre.update("insert into service_centre (name, name_en) values ('Справжній ЦНАП', 'A real centre')");

        load("slovianska", TestDatabase.CLOCK);

        assertThat(centre.value("select count(*) from office")).isEqualTo("0");
        assertThat(centre.value("select name from service_centre")).isEqualTo("Справжній ЦНАП");
    }

    @Test
    void at_night_and_on_a_closed_day_it_loads_as_well() throws SQLException {
        Scope night = load("rozdorska", at("2026-03-02T23:30:00Z"));
        Scope sunday = load("lykhivska", at("2026-03-01T10:00:00Z"));

        assertThat(night.value("select count(*) > 20 from appointment")).isEqualTo("t");
        assertThat(sunday.value("select count(*) > 20 from appointment")).isEqualTo("t");
    }

    private static Scope load(String slug, Clock clock) throws SQLException {
        Scope centre = Scope.tenant(TestDatabase.bare(), id(slug));
        try (Connection owner = TestDatabase.bare().owner()) {
            for (DemoCommunity community : DemoCommunity.all(owner)) {
                if (community.slug().equals(slug)) {
                    owner.setAutoCommit(false);
                    centre.bind(owner);
                    DemoTenant.load(community, owner, clock);
                    owner.commit();
                }
            }
        }
        return centre;
    }

    private static UUID id(String slug) throws SQLException {
        return UUID.fromString(
                Scope.of(TestDatabase.bare(), "public").value("select id from community where slug = ?", slug));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
