package ua.dp.cnap.rest.booking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/** {@code POST /communities/{slug}/appointments}: what is right is booked once, what is not is refused and leaves nothing. */
@ExtendWith(ArquillianExtension.class)
class AppointmentsIT {

    private static final String HERE = "petrykivska";
    private static final String PATH = "/communities/" + HERE + "/appointments";

    @Inject
    As as;

    @Inject
    Fixtures given;

    private Place place;
    private Instant nine;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void an_office_is_open_next_week() {
        place = as.staff(HERE, () -> given.openOffice(1));
        nine = given.nextWeekAt("09:00");
    }

    @Test
    void a_booking_is_answered_with_its_address_code_and_key() {
        Answer answer = Api.post(PATH, Wish.at(place, nine).json());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith("/api/v1/appointments/" + answer.text("code"));
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.text("manageKey")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(answer.text("status")).isEqualTo("BOOKED");
        assertThat(OffsetDateTime.parse(answer.text("endsAt")).toInstant())
                .isEqualTo(nine.plus(Duration.ofMinutes(30)));
        assertThat(answer.text("startsAt"))
                .startsWith(nine.atZone(Fixtures.KYIV).toLocalDate() + "T09:00:00+0");
        assertThat(booked()).isEqualTo(1);
    }

    @Test
    void a_repeated_request_gets_the_first_answer_and_books_nothing_more() {
        String key = UUID.randomUUID().toString();
        Answer first = Api.post(PATH, Wish.at(place, nine).json(), "Idempotency-Key", key);
        Answer again = Api.post(PATH, Wish.at(place, nine).json(), "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(booked()).isEqualTo(1);
    }

    @Test
    void twins_that_arrive_at_once_get_the_same_answer() throws Exception {
        String key = UUID.randomUUID().toString();

        List<Answer> answers =
                atOnce(10, () -> Api.post(PATH, Wish.at(place, nine).json(), "Idempotency-Key", key));

        assertThat(answers).allSatisfy(a -> assertThat(a.status()).isEqualTo(201));
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        assertThat(booked()).isEqualTo(1);
    }

    @Test
    void an_idempotency_key_is_for_one_wish_only() {
        String key = UUID.randomUUID().toString();
        Api.post(PATH, Wish.at(place, nine).json(), "Idempotency-Key", key);

        Answer other =
                Api.post(PATH, Wish.at(place, nine.plus(Duration.ofHours(1))).json(), "Idempotency-Key", key);

        assertThat(other.refusal()).isEqualTo("422 /problems/idempotency-key-reused");
        assertThat(booked()).isEqualTo(1);
    }

    @Test
    void a_malformed_idempotency_key_is_refused_by_its_name() {
        for (String key : List.of("with space", "x".repeat(201))) {
            assertThat(Api.post(PATH, Wish.at(place, nine).json(), "Idempotency-Key", key)
                            .refusal())
                    .isEqualTo("400 /problems/malformed-request, Idempotency-Key: not-a-key");
        }
        assertThat(booked()).isZero();
    }

    @Test
    void of_fifty_who_want_the_last_time_one_gets_it_and_the_others_hear_what_is_free() throws Exception {
        List<Answer> answers =
                atOnce(50, () -> Api.post(PATH, Wish.at(place, nine).json()));

        assertThat(answers.stream().filter(a -> a.status() == 201)).hasSize(1);
        List<Answer> refused = answers.stream().filter(a -> a.status() != 201).toList();
        assertThat(refused).allSatisfy(a -> {
            assertThat(a.refusal()).isEqualTo("409 /problems/slot-taken");
            assertThat(a.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(a.body().getJsonArray("nearest")).isNotEmpty();
            assertThat(a.body().getJsonArray("nearest").getJsonObject(0).keySet())
                    .containsExactlyInAnyOrder("startsAt", "endsAt", "officeId", "free");
        });
        assertThat(booked()).isEqualTo(1);
    }

    @Test
    void a_time_that_cannot_be_is_refused() {
        refused(Wish.at(place, nine.minus(Duration.ofDays(30))), "startsAt: in-the-past");
        refused(Wish.at(place, nine.plus(Duration.ofDays(60))), "startsAt: beyond-the-horizon");
        refused(Wish.at(place, given.nextWeekAt("05:00")), "startsAt: outside-hours");
        refused(Wish.at(place, given.nextWeekAt("20:00")), "startsAt: outside-hours");
        refused(Wish.at(place, given.nextWeekAt("09:07")), "startsAt: off-the-step");
    }

    @Test
    void a_service_that_the_office_does_not_give_is_refused() {
        UUID other = as.staff(HERE, () -> given.service(2));

        refused(Wish.at(place, nine).with("serviceId", other.toString()), "serviceId: not-given-here");
        refused(Wish.at(place, nine).with("officeId", UUID.randomUUID().toString()), "serviceId: not-given-here");
        refused(Wish.at(place, nine).with("officeId", "x"), "officeId: unknown");
    }

    @Test
    void an_office_of_a_neighbour_cannot_be_booked_here() {
        Place neighbour = as.staff("sofiivska", () -> given.openOffice(1));

        refused(Wish.at(neighbour, nine), "serviceId: not-given-here");
    }

    @Test
    void a_person_who_cannot_be_is_refused() {
        refused(Wish.at(place, nine).applicant("phone", "12345"), "applicant.phone: not-a-phone");
        refused(Wish.at(place, nine).applicant("phone", "зателефонуйте"), "applicant.phone: not-a-phone");
        refused(Wish.at(place, nine).applicant("surname", "А".repeat(10_000)), "applicant.surname: too-long");
        refused(
                Wish.at(place, nine).applicant("surname", "<script>alert(1)</script>"),
                "applicant.surname: not-a-name");
        refused(
                Wish.at(place, nine).applicant("givenName", "x'); drop table appointment; --"),
                "applicant.givenName: not-a-name");
        refused(Wish.at(place, nine).applicant("surname", "\u0000"), "applicant.surname: not-a-name");
        refused(Wish.at(place, nine).applicant("email", "no-address"), "applicant.email: not-an-email");
    }

    @Test
    void nothing_is_booked_without_consent() {
        refused(Wish.at(place, nine).with("consent", JsonValue.FALSE), "consent: not-given");
        refused(Wish.at(place, nine).without("consent"), "consent: not-given");
    }

    @Test
    void all_that_is_missing_is_told_in_one_go() {
        assertThat(Api.post(PATH, JsonValue.EMPTY_JSON_OBJECT).refusal())
                .isEqualTo("422 /problems/invalid-input, serviceId: missing, officeId: missing, startsAt: missing,"
                        + " applicant.surname: missing, applicant.givenName: missing, applicant.phone: missing,"
                        + " consent: not-given");
    }

    @Test
    void a_body_of_another_shape_is_refused_field_by_field() {
        misshapen(Wish.at(place, nine).with("vip", JsonValue.TRUE), "vip: unknown-field");
        misshapen(Wish.at(place, nine).applicant("middleName", "x"), "applicant.middleName: unknown-field");
        misshapen(Wish.at(place, nine).with("consent", "yes"), "consent: not-true-or-false");
        misshapen(Wish.at(place, nine).with("serviceId", Json.createValue(7)), "serviceId: not-text");
        misshapen(Wish.at(place, nine).with("startsAt", "2026-03-02T09:00:00"), "startsAt: not-a-time");
        misshapen(Wish.at(place, nine).with("applicant", JsonValue.EMPTY_JSON_ARRAY), "applicant: not-an-object");
    }

    @Test
    void an_unknown_community_takes_no_booking() {
        assertThat(Api.post(
                                "/communities/nowhere/appointments",
                                Wish.at(place, nine).json())
                        .refusal())
                .isEqualTo("404 /problems/no-such-community");
    }

    @Test
    void a_token_of_another_community_books_nothing_here() {
        assertThat(Api.post(PATH, Wish.at(place, nine).json(), "Authorization", "Test HEAD dniprovska")
                        .refusal())
                .isEqualTo("403 /problems/another-community");
        assertThat(booked()).isZero();
    }

    private static List<Answer> atOnce(int many, Callable<Answer> request) throws Exception {
        try (var threads = Executors.newFixedThreadPool(many)) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> sent : threads.invokeAll(Collections.nCopies(many, request))) {
                answers.add(sent.get());
            }
            return answers;
        }
    }

    private void refused(Wish wish, String field) {
        leavesNothing(wish.json(), "422 /problems/invalid-input, " + field);
    }

    private void misshapen(Wish wish, String field) {
        leavesNothing(wish.json(), "400 /problems/malformed-request, " + field);
    }

    private void leavesNothing(JsonObject body, String refusal) {
        assertThat(Api.post(PATH, body).refusal()).isEqualTo(refusal);
        assertThat(booked()).isZero();
    }

    private long booked() {
        return as.staff(
                HERE,
                () -> ((Number) given.ask("select count(*) from appointment where office_id = ?1", place.office()))
                        .longValue());
    }
}
