package ua.dp.cnap.rest.booking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.booking.BookingDesk;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/** Staff book, find, move and cancel for somebody who calls or stands there. */
@ExtendWith(ArquillianExtension.class)
class CallerDeskIT {

    private static final String HERE = "kytaihorodska";
    private static final String OF_HERE = "Test RECEPTIONIST " + HERE;
    private static final String DESK = "/desk/appointments";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Inject
    BookingDesk citizens;

    private Place place;
    private Instant nine;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void an_office_with_one_lane() {
        place = as.staff(HERE, () -> given.openOffice(1));
        nine = given.nextWeekAt("09:00");
    }

    @Test
    void staff_book_what_nobody_books_online() {
        rules("online = 'DESK'");
        try {
            assertThat(online(nine).refusal()).contains("only-at-the-desk");
            assertThat(times()).isGreaterThan(0);

            Answer booked = book(Wish.at(place, nine).json());

            assertThat(booked.status()).isEqualTo(201);
            assertThat(booked.text("channel")).isEqualTo("DESK");
            assertThat(booked.body()).doesNotContainKey("manageKey");
            assertThat(desk("GET", booked.header("Location").replaceAll(".*/api/v1", ""))
                            .text("surname"))
                    .isEqualTo("Зразкова");
        } finally {
            rules("online = 'EVERYONE'");
        }
    }

    @Test
    void the_share_for_people_without_an_appointment_is_kept_for_the_desk() {
        rules("walk_in_percent = 90");
        try {
            assertThat(online(nine).status()).isEqualTo(201);
            assertThat(online(nine.plusSeconds(3600)).status()).isEqualTo(201);
            assertThat(online(nine.plusSeconds(7200)).refusal()).startsWith("409 /problems/slot-taken");

            assertThat(book(Wish.at(place, nine.plusSeconds(7200)).json()).status())
                    .isEqualTo(201);
        } finally {
            rules("walk_in_percent = 0");
        }
    }

    @Test
    void the_same_key_gives_the_first_answer_and_who_was_slower_the_nearest_times() {
        JsonObject wish = Wish.at(place, nine).json();
        String key = UUID.randomUUID().toString();

        Answer first = book(wish, "Idempotency-Key", key);
        Answer again = book(wish, "Idempotency-Key", key);
        Answer slower = book(wish);

        assertThat(again.text("code")).isEqualTo(first.text("code"));
        assertThat(slower.refusal()).isEqualTo("409 /problems/slot-taken");
        assertThat(slower.body().getJsonArray("nearest")).isNotEmpty();
    }

    @Test
    void who_booked_is_kept() {
        UUID self = UUID.randomUUID();
        as.staff(HERE, () -> given.update("update staff_member set account = null where account = 'test-subject'"));
        as.staff(
                HERE,
                () -> given.update(
                        "insert into staff_member (id, surname, given_name, email, account, role) values (?1, 'Записун', 'Ірина', ?2, 'test-subject', 'RECEPTIONIST')",
                        self,
                        self + "@example.org"));

        assertThat(book(Wish.at(place, nine).json()).text("bookedBy")).isEqualTo(self.toString());
    }

    @Test
    void a_caller_is_found_by_code_phone_or_surname_and_by_nobody_else() {
        String surname = "Каллер" + letters();
        Answer booked = book(Wish.at(place, nine)
                .applicant("surname", surname)
                .applicant("phone", "0991357924")
                .json());

        assertThat(found(booked.text("code").toLowerCase().replace("-", ""))).isEqualTo(1);
        assertThat(found(surname.toLowerCase() + " оле")).isEqualTo(1);
        assertThat(found("135 79 24")).isPositive();
        assertThat(found("%")).isZero();
        assertThat(Api.post("/desk/searches", text(surname), "Authorization", "Test HEAD sofiivska")
                        .items())
                .isEmpty();
        assertThat(Api.post("/desk/searches", text(surname), "Authorization", "Test COORDINATOR oblast")
                        .refusal())
                .isEqualTo("403 /problems/wrong-role");
    }

    @Test
    void a_visit_is_moved_and_cancelled_for_a_caller_and_its_time_is_free_again() {
        String path = DESK + "/" + book(Wish.at(place, nine).json()).text("id");

        Answer moved = Api.patch(path, Wish.at(place, nine.plusSeconds(3600)).newTime(), "Authorization", OF_HERE);
        assertThat(moved.status()).isEqualTo(200);
        assertThat(Instant.from(java.time.OffsetDateTime.parse(moved.text("startsAt"))))
                .isEqualTo(nine.plusSeconds(3600));
        assertThat(book(Wish.at(place, nine).json()).status()).isEqualTo(201);

        assertThat(desk("DELETE", path).status()).isEqualTo(204);
        assertThat(desk("DELETE", path).status()).isEqualTo(204);
        assertThat(book(Wish.at(place, nine.plusSeconds(3600)).json()).status()).isEqualTo(201);
    }

    @Test
    void somebody_without_an_appointment_gets_the_next_time_and_is_here() {
        Instant next = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        as.staff(
                HERE,
                () -> given.update(
                        """
                        update lane_day set opening = tstzmultirange(tstzrange(to_timestamp(?2), to_timestamp(?2) + interval '30 minutes')),
                                            free = tstzmultirange(tstzrange(to_timestamp(?2), to_timestamp(?2) + interval '30 minutes'))
                         where office_id = ?1 and day <= ?3""",
                        place.office(),
                        next.getEpochSecond(),
                        java.sql.Date.valueOf(given.today().plusDays(1))));
        JsonObject body = Json.createObjectBuilder(Wish.at(place, nine).json())
                .remove("startsAt")
                .build();
        String key = UUID.randomUUID().toString();

        Answer here = Api.post("/desk/walk-ins", body, "Authorization", OF_HERE, "Idempotency-Key", key);

        assertThat(here.status() + " " + here.text("status") + " " + here.text("channel"))
                .isEqualTo("201 ARRIVED WALK_IN");
        assertThat(Api.post("/desk/walk-ins", body, "Authorization", OF_HERE, "Idempotency-Key", key)
                        .text("code"))
                .isEqualTo(here.text("code"));
        assertThat(Api.post("/desk/walk-ins", body, "Authorization", OF_HERE).refusal())
                .isEqualTo("409 /problems/no-time-today");
        assertThat(said(here.text("id"), "SERVED")).isEqualTo(204);
        assertThat(said(here.text("id"), "RESUMED")).isEqualTo(204);
        assertThat(desk("GET", DESK + "/" + here.text("id")).text("status")).isEqualTo("ARRIVED");
    }

    @Test
    void a_starosta_books_at_the_own_office_only() {
        String slug = "liubymivska";
        String starosta = "Test STAROSTA " + slug;
        Place own = as.staff(slug, () -> given.openOffice(1));
        Place other = as.staff(slug, () -> given.openOffice(1));
        as.staff(slug, () -> given.update("delete from staff_member where account = 'test-subject'"));
        as.staff(
                slug,
                () -> given.update(
                        "insert into staff_member (id, surname, given_name, email, account, role, office_id) values (?1, 'Старостенко', 'Іван', ?2, 'test-subject', 'STAROSTA', ?3)",
                        UUID.randomUUID(),
                        UUID.randomUUID() + "@example.org",
                        own.office()));

        assertThat(Api.post(DESK, Wish.at(own, nine).json(), "Authorization", starosta)
                        .status())
                .isEqualTo(201);
        assertThat(Api.post(DESK, Wish.at(other, nine).json(), "Authorization", starosta)
                        .refusal())
                .isEqualTo("422 /problems/invalid-input, officeId: not-your-office");
        String elsewhere = as.citizen(slug, () -> citizens.book(other.wish(nine), null))
                .id()
                .toString();
        assertThat(Api.get(DESK + "/" + elsewhere, "Authorization", starosta).refusal())
                .isEqualTo("404 /problems/no-such-appointment");
        assertThat(Api.delete(DESK + "/" + elsewhere, "Authorization", starosta).refusal())
                .isEqualTo("404 /problems/no-such-appointment");
    }

    private void rules(String rule) {
        as.staff(
                HERE,
                () -> given.update("update listed_service set " + rule + " where service_id = ?1", place.service()));
    }

    private int times() {
        return desk("GET", "/desk/slots?service=" + place.service() + "&office=" + place.office())
                .items()
                .size();
    }

    private Answer online(Instant startsAt) {
        return Api.post(
                "/communities/" + HERE + "/appointments",
                Wish.at(place, startsAt).json());
    }

    private Answer book(JsonObject wish, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Authorization";
        all[headers.length + 1] = OF_HERE;
        return Api.post(DESK, wish, all);
    }

    private Answer desk(String method, String path) {
        return method.equals("GET")
                ? Api.get(path, "Authorization", OF_HERE)
                : Api.delete(path, "Authorization", OF_HERE);
    }

    private int said(String id, String status) {
        return Api.put(
                        DESK + "/" + id + "/standing",
                        Json.createObjectBuilder().add("status", status).build(),
                        "Authorization",
                        OF_HERE)
                .status();
    }

    private int found(String typed) {
        return Api.post("/desk/searches", text(typed), "Authorization", OF_HERE)
                .items()
                .size();
    }

    private static JsonObject text(String typed) {
        return Json.createObjectBuilder().add("text", typed).build();
    }

    /** Six letters that no other test has taken for a name. */
    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .substring(0, 8)
                .chars()
                .map(c -> 'а' + Character.digit(c, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
