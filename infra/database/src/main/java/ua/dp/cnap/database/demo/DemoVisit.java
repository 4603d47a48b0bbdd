package ua.dp.cnap.database.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An invented appointment: when, where and for what. Who comes follows from its id. */
record DemoVisit(UUID office, UUID lane, UUID service, Instant startsAt, Instant endsAt, String status) {

    static final String[] COLUMNS = {
        "id uuid",
        "code text",
        "manage_key_hash bytea",
        "find_key_hash bytea",
        "request_hash bytea",
        "office_id uuid",
        "lane_id uuid",
        "service_id uuid",
        "starts_at timestamptz",
        "ends_at timestamptz",
        "status text",
        "surname text",
        "given_name text",
        "patronymic text",
        "phone text",
        "email text",
        "language text",
        "consented_at timestamptz",
        "booked_at timestamptz",
        "demo boolean"
    };

    DemoVisit with(String newStatus) {
        return new DemoVisit(office, lane, service, startsAt, endsAt, newStatus);
    }

    boolean isCancelled() {
        return status.equals("CANCELLED");
    }

    /** The hashes are of no key that anybody holds: a demo appointment cannot be managed by a link. */
    void addTo(Rows appointments, Instant now) {
        UUID id = Chance.id(lane, startsAt);
        Chance chance = Chance.of("visit", id);
        People person = People.by(chance);
        Instant bookedAt = bookedAt(chance, now);
        appointments.add(
                id,
                chance.code(),
                chance.bytes(32),
                chance.bytes(32),
                chance.bytes(32),
                office,
                lane,
                service,
                startsAt,
                endsAt,
                status,
                person.surname(),
                person.givenName(),
                chance.percent(94) ? person.patronymic() : null,
                Phones.ofCitizen(chance),
                chance.percent(35) ? "applicant" + chance.between(1000, 9999) + "@example.org" : null,
                chance.percent(98) ? "uk" : "en",
                bookedAt,
                bookedAt,
                true);
    }

    private Instant bookedAt(Chance chance, Instant now) {
        Instant latest = startsAt.isBefore(now) ? startsAt : now;
        return latest.minus(Duration.ofMinutes(chance.between(70, 9 * 24 * 60)));
    }
}
