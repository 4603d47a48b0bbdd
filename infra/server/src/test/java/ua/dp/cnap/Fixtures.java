package ua.dp.cnap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import ua.dp.cnap.booking.BookingWish;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;

/**
 * Makes what a test needs in the community of the current scope, which is {@code Tenant}. Every call makes an office of its
 * own, so that tests do not meet.
 */
@UseCase
public class Fixtures {

    public static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** An office, its first lane, and a service of 30 minutes that is given there. */
    public record Place(UUID community, UUID office, UUID lane, UUID service) {

        /** What a made-up citizen asks for there; with every call another one, as each person may book only so much. */
        public BookingWish wish(Instant startsAt) {
            return wish(startsAt, "taras@example.org", "uk", null);
        }

        /** As {@link #wish(Instant)}, by the person with that phone. */
        public BookingWish wishOf(String phone, Instant startsAt) {
            return wish(startsAt, "taras@example.org", "uk", null, phone);
        }

        /** As {@link #wish(Instant)}, by somebody with that address, or none, who speaks that language. */
        public BookingWish wish(Instant startsAt, String email, String language) {
            return wish(startsAt, email, language, null);
        }

        /** As {@link #wish(Instant)}, of somebody who says, or does not, to live in the community. */
        public BookingWish wish(Instant startsAt, Boolean resident) {
            return wish(startsAt, "taras@example.org", "uk", resident);
        }

        private BookingWish wish(Instant startsAt, String email, String language, Boolean resident) {
            return wish(startsAt, email, language, resident, phone(UUID.randomUUID()));
        }

        private BookingWish wish(Instant startsAt, String email, String language, Boolean resident, String phone) {
            return BookingWish.of(new BookingWish.Form(
                    service.toString(),
                    office.toString(),
                    startsAt,
                    "Тестенко",
                    "Тарас",
                    null,
                    phone,
                    email,
                    true,
                    language,
                    resident));
        }
    }

    /** A phone of nobody, the same for the same id. */
    public static String phone(Object id) {
        return "067%07d".formatted(Math.floorMod(id.hashCode(), 10_000_000));
    }

    /** An office that is open every day from 8 to 20, with that many lanes; times are bookable from now to 30 days ahead. */
    public Place openOffice(int lanes) {
        UUID community = CurrentScope.require().tenantId();
        UUID office = UUID.randomUUID();
        UUID service = service(1);
        update("""
                insert into service_centre (name, name_en, lead_time_minutes, horizon_days, step_minutes, demo, quiet_from, quiet_until)
                values ('ЦНАП для перевірки', 'Centre under test', 0, 30, 30, true, '00:00', '00:00') on conflict do nothing""");
        update(
                "insert into listed_service (service_id, duration_minutes) values (?1, 30) on conflict do nothing",
                service);
        update("""
                insert into office (id, kind, name, address, settlement, lat, lon)
                values (?1, 'BRANCH_OFFICE', 'Філія для перевірки ' || ?1, 'вул. Тестова, 1', 'Тестове', 48.5, 34.5)""", office);
        for (int day = 1; day <= 7; day++) {
            update(
                    "insert into office_hours (office_id, weekday, opens, closes) values (?1, ?2, '08:00', '20:00')",
                    office,
                    day);
        }
        UUID first = null;
        for (int i = 1; i <= lanes; i++) {
            UUID lane = UUID.randomUUID();
            first = first == null ? lane : first;
            update("insert into workplace (id, office_id, name) values (?1, ?2, ?3)", lane, office, "Вікно " + i);
            update(
                    "insert into lane (id, office_id, workplace_id, name) values (?1, ?2, ?1, ?3)",
                    lane,
                    office,
                    "Вікно " + i);
        }
        update("insert into office_service (office_id, service_id) values (?1, ?2)", office, service);
        em.createNativeQuery("select cast(rebuild_lane_services(?1, ?2) as text)")
                .setParameter(1, community)
                .setParameter(2, office)
                .getResultList();
        em.createNativeQuery("select cast(rebuild_lane_days(?1, ?2, ?3, ?4) as text)")
                .setParameter(1, community)
                .setParameter(2, office)
                .setParameter(3, java.sql.Date.valueOf(today()))
                .setParameter(4, java.sql.Date.valueOf(today().plusDays(30)))
                .getResultList();
        return new Place(community, office, first, service);
    }

    /** The service with that number in the directory. */
    public UUID service(int number) {
        return (UUID) em.createNativeQuery("select id from service where number = ?1 and tenant_id is null")
                .setParameter(1, number)
                .getSingleResult();
    }

    /** That wall-clock time of Kyiv a week from today. */
    public Instant nextWeekAt(String wallClock) {
        return today().plusDays(7)
                .atTime(LocalTime.parse(wallClock))
                .atZone(KYIV)
                .toInstant();
    }

    public LocalDate today() {
        return clock.instant().atZone(KYIV).toLocalDate();
    }

    /** One row of one column, by plain SQL in the current scope. */
    public Object ask(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getSingleResult();
    }

    /** How many rows the statement changed, by plain SQL in the current scope. */
    public int update(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }
}
