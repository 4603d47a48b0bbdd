package ua.dp.cnap.rest.booking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
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

/** {@code GET}, {@code PATCH} and {@code DELETE /appointments/{code}}: the key opens one appointment, nothing else does. */
@ExtendWith(ArquillianExtension.class)
class AppointmentIT {

    private static final String HERE = "mezhivska";

    @Inject
    As as;

    @Inject
    Fixtures given;

    private Place place;
    private Instant nine;
    private String path;
    private String key;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void somebody_has_booked_nine_o_clock() {
        place = as.staff(HERE, () -> given.openOffice(1));
        nine = given.nextWeekAt("09:00");
        Answer booked = book(nine);
        path = "/appointments/" + booked.text("code");
        key = booked.text("manageKey");
    }

    @Test
    void the_key_shows_the_appointment_without_itself_and_without_the_person() {
        Answer answer = Api.get(path, "Manage-Key", key);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().keySet())
                .containsExactlyInAnyOrder(
                        "code",
                        "status",
                        "startsAt",
                        "endsAt",
                        "communityId",
                        "officeId",
                        "serviceId",
                        "services",
                        "people");
    }

    @Test
    void the_code_may_be_typed_as_people_do() {
        assertThat(Api.get(path.toLowerCase(java.util.Locale.ROOT).replace("-", ""), "Manage-Key", key)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void no_key_a_wrong_key_and_a_wrong_code_look_the_same() {
        Answer none = Api.get(path);
        Answer wrong = Api.get(path, "Manage-Key", "x".repeat(32));
        Answer another = Api.get("/appointments/ZZZ-ZZZ", "Manage-Key", key);

        assertThat(none.refusal()).isEqualTo("404 /problems/no-such-appointment");
        assertThat(wrong.body()).isEqualTo(none.body());
        assertThat(another.body()).isEqualTo(none.body());
        assertThat(Api.delete(path, "Manage-Key", "x".repeat(32)).body()).isEqualTo(none.body());
        assertThat(Api.patch(path, to(nine.plus(Duration.ofHours(1))), "Manage-Key", "x".repeat(32))
                        .body())
                .isEqualTo(none.body());
    }

    @Test
    void a_moved_appointment_gives_its_old_time_back() {
        Answer moved = Api.patch(path, to(nine.plus(Duration.ofHours(2))), "Manage-Key", key);

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.text("startsAt")).contains("T11:00:00");
        assertThat(book(nine).status()).isEqualTo(201);
    }

    @Test
    void a_time_that_is_taken_leaves_the_appointment_where_it_is() {
        Instant ten = nine.plus(Duration.ofHours(1));
        book(ten);

        Answer refused = Api.patch(path, to(ten), "Manage-Key", key);

        assertThat(refused.refusal()).isEqualTo("409 /problems/slot-taken");
        assertThat(refused.body().getJsonArray("nearest")).isNotEmpty();
        assertThat(Api.get(path, "Manage-Key", key).text("startsAt")).contains("T09:00:00");
    }

    @Test
    void a_time_that_cannot_be_is_refused() {
        assertThat(Api.patch(path, to(nine.minus(Duration.ofDays(30))), "Manage-Key", key)
                        .refusal())
                .isEqualTo("422 /problems/invalid-input, startsAt: in-the-past");
        assertThat(Api.patch(path, Json.createObjectBuilder().add("when", "x").build(), "Manage-Key", key)
                        .refusal())
                .isEqualTo("400 /problems/malformed-request, when: unknown-field");
    }

    @Test
    void a_cancelled_appointment_frees_its_time_and_stays_cancelled() {
        assertThat(Api.delete(path, "Manage-Key", key).status()).isEqualTo(204);
        assertThat(Api.delete(path, "Manage-Key", key).status()).isEqualTo(204);
        assertThat(Api.get(path, "Manage-Key", key).text("status")).isEqualTo("CANCELLED");
        assertThat(Api.patch(path, to(nine.plus(Duration.ofHours(1))), "Manage-Key", key)
                        .refusal())
                .isEqualTo("409 /problems/appointment-not-changeable");
        assertThat(book(nine).status()).isEqualTo(201);
    }

    private Answer book(Instant at) {
        return Api.post(
                "/communities/" + HERE + "/appointments", Wish.at(place, at).json());
    }

    private static JsonObject to(Instant time) {
        return Json.createObjectBuilder()
                .add("startsAt", time.atZone(Fixtures.KYIV).toOffsetDateTime().toString())
                .build();
    }
}
