package ua.dp.cnap.rest.network;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/** {@code /network/martial-law}: the coordinator says when it ends, and it is kept who said so and why. */
@ExtendWith(ArquillianExtension.class)
class MartialLawIT {

    private static final String PERIOD = "/network/martial-law/2022-02-24";
    private static final String[] COORDINATOR = {"Authorization", "Test COORDINATOR oblast"};

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @AfterEach
    void its_end_is_not_known() {
        Api.put(PERIOD, body(null, "для перевірки"), COORDINATOR);
    }

    @Test
    void its_end_is_said_with_the_decree_and_kept_in_the_history() {
        assertThat(Api.put(PERIOD, body("2098-12-31", "Указ № 1/2098"), COORDINATOR)
                        .status())
                .isEqualTo(204);

        Answer answer = Api.get("/network/martial-law", COORDINATOR);
        assertThat(answer.body().getJsonArray("periods").getJsonObject(0).getString("endsOn"))
                .isEqualTo("2098-12-31");
        JsonObject said = answer.body().getJsonArray("history").getJsonObject(0);
        assertThat(said.getString("reason")).isEqualTo("Указ № 1/2098");
        assertThat(said.getString("actorName")).isEqualTo("Тестова Особа");
    }

    @Test
    void what_cannot_be_is_refused_by_its_name() {
        assertThat(Api.put(PERIOD, body("2021-01-01", "Указ"), COORDINATOR).refusal())
                .isEqualTo("422 /problems/invalid-input, endsOn: ends-before-it-begins");
        assertThat(Api.put(PERIOD, body("2098-12-31", null), COORDINATOR).refusal())
                .isEqualTo("422 /problems/invalid-input, reason: missing");
        assertThat(Api.put("/network/martial-law/2023-01-01", body("2098-12-31", "Указ"), COORDINATOR)
                        .refusal())
                .isEqualTo("409 /problems/changed-meanwhile");
        JsonObject another = Json.createObjectBuilder()
                .add("startsOn", "2030-01-01")
                .add("reason", "Указ")
                .build();
        assertThat(Api.post("/network/martial-law", another, COORDINATOR).refusal())
                .isEqualTo("422 /problems/invalid-input, startsOn: periods-overlap");
    }

    @Test
    void nobody_but_a_coordinator_says_it() {
        for (String who : List.of("Test AUDITOR oblast", "Test HEAD apostolivska")) {
            assertThat(Api.put(PERIOD, body("2098-12-31", "Указ"), "Authorization", who)
                            .refusal())
                    .as(who)
                    .isEqualTo("403 /problems/wrong-role");
        }
    }

    @Test
    void everybody_reads_the_holidays_of_the_years_ahead() {
        Answer holidays = Api.get("/holidays");

        assertThat(Api.each(holidays.items(), "name")).contains("Великдень (Пасха)", "Трійця");
        assertThat(holidays.items())
                .allSatisfy(
                        h -> assertThat(h.asJsonObject().getBoolean("dayOff")).isFalse());
    }

    private static JsonObject body(String endsOn, String reason) {
        var body = Json.createObjectBuilder();
        if (endsOn != null) {
            body.add("endsOn", endsOn);
        }
        if (reason != null) {
            body.add("reason", reason);
        }
        return body.build();
    }
}
