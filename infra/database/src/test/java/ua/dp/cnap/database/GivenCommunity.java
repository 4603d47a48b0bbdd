package ua.dp.cnap.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A community made for one test, with one row in every table: an office open every day from 9 to 17, one lane, a listed
 * service of 30 minutes and one that is not offered, and an appointment on Monday, 2 March 2026, at 10.
 */
final class GivenCommunity {

    private static final AtomicInteger COUNT = new AtomicInteger();

    final TestDatabase database;
    final UUID id;
    final UUID office;
    final UUID lane;
    final UUID staff;
    final UUID service;
    final UUID notOffered;
    final UUID own;
    final UUID appointment;
    final byte[] key;

    private GivenCommunity(TestDatabase database, String code) throws SQLException {
        this.database = database;
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    insert into community (id, katotth_code, slug, name, adjective, name_en, type, district, centre,
                                           centre_category, lat, lon, directory_list)
                    values (md5('%1$s')::uuid, '%1$s', lower('given-%1$s'), 'Дана громада', 'Дана', 'Given', 'URBAN',
                            'Даний район', 'Дане', 'місто', 48.5, 35, 'III')""".formatted(code));
        }
        Scope none = Scope.of(database, "none");
        id = UUID.fromString(none.value("select md5(?)::uuid", code));
        office = named(code, "office");
        lane = named(code, "lane");
        staff = named(code, "staff");
        own = named(code, "own service");
        appointment = named(code, "appointment");
        key = hash(code + " key");
        Scope mine = tenant();
        service = UUID.fromString(mine.value("select id from service where number = 1"));
        notOffered = UUID.fromString(mine.value("select id from service where number = 2"));
        mine.update("insert into service_centre (name, name_en) values ('ЦНАП', 'Centre')");
        mine.update("""
                insert into office (id, kind, name, address, settlement, lat, lon)
                values (?, 'MAIN_OFFICE', 'Офіс', 'вул. Дана, 1', 'Дане', 48.5, 35)""", office);
        mine.update("""
                insert into office_hours (office_id, weekday, opens, closes)
                select ?, d, '09:00', '17:00' from generate_series(1, 7) d""", office);
        mine.update("""
                insert into announcement (id, text, shown_from, shown_until)
                values (?, 'Оголошення', '2026-03-01', '2026-03-31')""", named(code, "announcement"));
        mine.update("insert into listed_service (service_id, duration_minutes) values (?, 30)", service);
        mine.update(
                "insert into listed_service (service_id, duration_minutes, offered) values (?, 30, false)", notOffered);
        mine.update("""
                insert into staff_member (id, surname, given_name, role)
                values (?, 'Зразкова', 'Ганна', 'ADMINISTRATOR')""", staff);
        mine.update("insert into workplace (id, office_id, name) values (?, ?, 'Вікно 1')", lane, office);
        mine.update(
                "insert into lane (id, office_id, workplace_id, name, staff_id) values (?, ?, ?, 'Вікно 1', ?)",
                lane,
                office,
                lane,
                staff);
        mine.update("insert into office_service (office_id, service_id) values (?, ?)", office, service);
        mine.update(
                "insert into lane_service (service_id, office_id, lane_id) values (?, ?, ?)", service, office, lane);
        book(appointment, key, "2026-03-02 10:00+02", "2026-03-02 10:30+02");
        rowsOfLongAgo(code, mine);
        rebuild("2026-03-02", "2026-03-02");
    }

    /** A row in each table that decides about reception time and in the outbox; all is over, so nothing follows from it. */
    private void rowsOfLongAgo(String code, Scope mine) throws SQLException {
        mine.update("""
                insert into hours_series (id, office_id, name, valid_from, valid_until, weekday, opens, closes)
                values (?, ?, 'Зимові години', '2020-01-01', '2020-01-31', 1, '10:00', '14:00')""", named(code, "series"), office);
        mine.update("""
                insert into hours_exception (id, office_id, day_from, day_until, effect, cause)
                values (?, ?, '2020-01-07', '2020-01-07', 'CLOSED', 'HOLIDAY')""", named(code, "exception"), office);
        mine.update("""
                insert into mobile_stop (id, office_id, day, opens, closes, place, settlement, lat, lon)
                values (?, ?, '2020-01-08', '10:00', '12:00', 'біля школи', 'Дане', 48.5, 35)""", named(code, "stop"), office);
        mine.update("""
                insert into roster_line (id, lane_id, office_id, weekday, starts, ends, valid_from, valid_until)
                values (?, ?, ?, 1, '09:00', '13:00', '2020-01-01', '2020-01-31')""", named(code, "roster"), lane, office);
        mine.update("""
                insert into absence (id, staff_id, day_from, day_until, cause)
                values (?, ?, '2020-01-09', '2020-01-09', 'TRAINING')""", named(code, "absence"), staff);
        mine.update("""
                insert into equipment (id, office_id, workplace_id, kind, state, since)
                values (?, ?, ?, 'SCANNER', 'BROKEN', '2020-01-10')""", named(code, "equipment"), office, lane);
        mine.update("insert into staff_skill (staff_id, service_id) values (?, ?)", staff, service);
        mine.update(APPROVED_CARD, named(code, "card"), service);
        mine.update("""
                insert into service (tenant_id, id, number, slug, title, topic, source, verification)
                values (?, ?, 1, 'own-1', 'Видача дозволу на торгівлю', 'Місцеві послуги', 'own', 'own')""", id, own);
        mine.update("insert into listed_service (service_id, duration_minutes) values (?, 20)", own);
        mine.update("""
                insert into list_decision (id, body, number, decided_on, file_name, file_size)
                values (?, 'Міська рада', '7-12/VIII', '2020-01-12', 'рішення.pdf', 8)""", named(code, "decision"));
        mine.update(
                "insert into list_decision_file (decision_id, content) values (?, '\\x255044462d312e37'::bytea)",
                named(code, "decision"));
        mine.update("""
                insert into fee_exemption (id, service_id, category, percent, decision_number, decided_on)
                values (?, ?, 'Особи з інвалідністю I групи', 100, '12-3/VIII', '2020-01-11')""", named(code, "exemption"), service);
        mine.update("insert into fairness_rule (most_visits_per_phone) values (9)");
        mine.update("insert into service_fairness_rule (service_id, most_visits_per_phone) values (?, 9)", service);
        mine.update("""
                insert into missed_appeal (appointment_id, reason, made_at)
                values (?, 'Хворів', '2020-01-13 09:00+02')""", appointment);
        mine.update("insert into logo (media_type, content) values ('image/png', '\\x89')");
        mine.update("""
                insert into message (id, kind, about, appointment_id, language, state)
                values (?, 'BOOKED', ?, ?, 'uk', 'SENT')""", named(code, "message"), code, appointment);
        Scope.citizen(database, id, key)
                .update(
                        "insert into visit_answer (appointment_id, question, starts_at) values (?, 'COMING', '2020-01-02 10:00+02')",
                        appointment);
        mine.update("""
                insert into first_sign_in (staff_id, at) values (?, '2020-01-02 09:00+02')""", staff);
        mine.update("""
                insert into account_task (id, staff_id, kind, state)
                values (?, ?, 'INVITE', 'DONE')""", named(code, "account task"), staff);
        mine.update("""
                insert into data_move (id, direction, account, account_name)
                values (?, 'OUT', 'account-1', 'Зразкова Ганна')""", named(code, "move"));
        mine.update("""
                insert into visit_export (id, made_at, account, account_name, day_from, day_until)
                values (?, '2020-01-14 09:00+02', 'account-1', 'Зразкова Ганна', '2020-01-01', '2020-01-13')""", named(code, "export"));
        Scope.of(database, "calendar").update("""
                insert into data_erasure (tenant_id, id, made_at, cause, visits)
                values (?, ?, '2020-01-13 09:00+02', 'RETENTION', 3)""", id, named(code, "erasure"));
    }

    static GivenCommunity in(TestDatabase database) throws SQLException {
        return new GivenCommunity(database, "UA%017d".formatted(COUNT.incrementAndGet()));
    }

    Scope tenant() {
        return Scope.tenant(database, id);
    }

    Scope citizen() {
        return Scope.citizen(database, id, null);
    }

    /** Puts an appointment into the book as the centre itself would, without taking the time from the lane's day. */
    void book(UUID appointmentId, byte[] manageKey, String startsAt, String endsAt) throws SQLException {
        tenant().update(INSERT, appointmentId, code(appointmentId), manageKey, office, lane, service, startsAt, endsAt);
    }

    static final String INSERT = """
            insert into appointment (id, code, manage_key_hash, find_key_hash, request_hash, office_id, lane_id,
                                     service_id, starts_at, ends_at, status, surname, given_name, patronymic, phone,
                                     email, language, consented_at, booked_at)
            select k.id, k.code, k.key, sha256(k.key), sha256(k.key), k.office, k.lane, k.service, k.starts, k.ends, 'BOOKED',
                   'Вигаданенко', 'Ганна', 'Зразківна', '+380560001234', 'applicant@example.org', 'uk',
                   '2026-03-01 12:00+02', '2026-03-01 12:00+02'
              from (select ?::uuid as id, ?::text as code, ?::bytea as key, ?::uuid as office, ?::uuid as lane,
                           ?::uuid as service, ?::timestamptz as starts, ?::timestamptz as ends) k""";

    static final String APPROVED_CARD = """
            insert into card (id, service_id, kind, edition, state, provider, documents, fee, term, result, delivery, law,
                              approving_body, decision_number, decision_date, valid_from)
            values (?, ?, 'INFORMATION', 1, 'APPROVED', 'ЦНАП', 'Заява', 'Безоплатно', '1 день', 'Витяг', 'Особисто', 'Закон',
                    'Виконавчий комітет', '17', '2020-01-11', '2020-01-12')""";

    void rebuild(String from, String to) throws SQLException {
        tenant().rows("select rebuild_lane_days(?, ?, ?::date, ?::date)", id, office, from, to);
    }

    String opening(String day) throws SQLException {
        return tenant().value("select opening from lane_day where lane_id = ? and day = ?::date", lane, day);
    }

    String free(String day) throws SQLException {
        return tenant().value("select free from lane_day where lane_id = ? and day = ?::date", lane, day);
    }

    static String code(UUID of) {
        String letters = of.toString().substring(0, 6).toUpperCase();
        return letters.substring(0, 3) + "-" + letters.substring(3);
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static UUID named(Object... name) {
        return UUID.nameUUIDFromBytes(Arrays.toString(name).getBytes(StandardCharsets.UTF_8));
    }
}
