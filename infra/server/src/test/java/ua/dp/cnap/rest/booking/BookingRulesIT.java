package ua.dp.cnap.rest.booking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.OffsetDateTime;
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

/** {@code /centre/booking-rules}: what the head says there holds for the next citizen, and for nobody who is booked already. */
@ExtendWith(ArquillianExtension.class)
class BookingRulesIT {

    private static final String HERE = "vyshnivska";
    private static final String RULES = "/centre/booking-rules";
    private static final String APPOINTMENTS = "/communities/" + HERE + "/appointments";
    private static final String[] HEAD = {"Authorization", "Test HEAD " + HERE};

    @Inject
    As as;

    @Inject
    Fixtures given;

    private Place place;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void an_office_is_open_and_nothing_has_to_be_confirmed() {
        place = as.staff(HERE, () -> given.openOffice(2));
        as.staff(
                HERE,
                () -> given.update(
                        "update service_centre set confirmation = 'NONE', step_minutes = 30, horizon_days = 30"));
    }

    @Test
    void the_next_booking_has_to_be_confirmed_once_the_head_says_so() {
        Instant ten = given.nextWeekAt("10:00");

        JsonObject told = set("confirmation", Json.createValue("EMAIL")).body();
        Answer booked = Api.post(
                APPOINTMENTS,
                Wish.at(place, ten).applicant("email", "olena@example.org").json());

        assertThat(told.getString("confirmation")).isEqualTo("EMAIL");
        assertThat(told).isEqualTo(Api.get(RULES, HEAD).body());
        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.text("status")).isEqualTo("PENDING");
        assertThat(Api.get("/centre/history", HEAD).items().toString()).contains("confirmation");
    }

    @Test
    void who_is_booked_stays_booked_off_the_new_step_and_beyond_the_new_horizon() {
        Instant halfPastNine = given.nextWeekAt("09:30");
        Answer booked = Api.post(APPOINTMENTS, Wish.at(place, halfPastNine).json());
        assertThat(booked.status()).isEqualTo(201);

        set("stepMinutes", Json.createValue(60));
        assertThat(Api.post(
                                APPOINTMENTS,
                                Wish.at(place, given.nextWeekAt("11:30")).json())
                        .refusal())
                .contains("startsAt: off-the-step");
        set("horizonDays", Json.createValue(1));
        assertThat(Api.post(
                                APPOINTMENTS,
                                Wish.at(place, given.nextWeekAt("11:00")).json())
                        .refusal())
                .contains("startsAt: beyond-the-horizon");

        Answer found = Api.get("/appointments/" + booked.text("code"), "Manage-Key", booked.text("manageKey"));
        assertThat(found.text("status")).isEqualTo("BOOKED");
        assertThat(OffsetDateTime.parse(found.text("startsAt")).toInstant()).isEqualTo(halfPastNine);
    }

    @Test
    void one_phone_books_no_more_than_the_head_allows() {
        set("mostVisitsPerPhone", Json.createValue(1));

        assertThat(Api.post(
                                APPOINTMENTS,
                                Wish.at(place, given.nextWeekAt("13:00")).json())
                        .status())
                .isEqualTo(201);
        assertThat(Api.post(
                                APPOINTMENTS,
                                Wish.at(place, given.nextWeekAt("14:00")).json())
                        .status())
                .isEqualTo(409);

        set("mostVisitsPerPhone", JsonValue.NULL);
        assertThat(Api.post(
                                APPOINTMENTS,
                                Wish.at(place, given.nextWeekAt("14:00")).json())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void what_breaks_a_rule_is_named_and_only_heads_and_deputies_decide() {
        JsonObject rules = Api.get(RULES, HEAD).body();
        JsonObject wrong = Json.createObjectBuilder(rules)
                .add("stepMinutes", 7)
                .add("holdMinutes", 61)
                .add("confirmation", "PHONE")
                .add("missedMost", 0)
                .remove("blockDays")
                .build();

        assertThat(Api.put(RULES, wrong, HEAD).refusal())
                .isEqualTo("422 /problems/invalid-input, stepMinutes: off-the-list, holdMinutes: not-within, "
                        + "confirmation: channel-is-off, missedMost: not-within, blockDays: missing");
        assertThat(Api.put(
                                RULES,
                                Json.createObjectBuilder(rules)
                                        .add("version", rules.getInt("version") + 7)
                                        .build(),
                                HEAD)
                        .refusal())
                .isEqualTo("409 /problems/changed-meanwhile");
        assertThat(Api.get(RULES, "Authorization", "Test RECEPTIONIST " + HERE).refusal())
                .isEqualTo("403 /problems/wrong-role");
        assertThat(Api.get(RULES, HEAD).body()).isEqualTo(rules);
    }

    /** Everything else stays as it is. */
    private static Answer set(String field, JsonValue value) {
        JsonObject rules = Api.get(RULES, HEAD).body();
        Answer answer =
                Api.put(RULES, Json.createObjectBuilder(rules).add(field, value).build(), HEAD);
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }
}
