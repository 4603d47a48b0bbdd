package ua.dp.cnap.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/** Whatever goes wrong, the answer is problem details. */
@ExtendWith(ArquillianExtension.class)
class ProblemsIT {

    private static final String BOOKING = "/communities/apostolivska/appointments";
    private static final byte[] TEN_MEGABYTES = new byte[10_000_000];

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void an_address_without_anything_is_a_problem() {
        Answer answer = Api.get("/nothing/here");

        assertThat(answer.refusal()).isEqualTo("404 /problems/not-found");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body().getInt("status")).isEqualTo(404);
    }

    @Test
    void problems_speak_ukrainian_and_english_to_who_wants_it() {
        assertThat(Api.get("/communities/x").text("title")).isEqualTo("Такої громади немає");
        assertThat(Api.get("/communities/x", "Accept-Language", "en-GB").text("title"))
                .isEqualTo("No such community");
        assertThat(Api.get("/communities/x", "Accept-Language", "fr").header("Content-Language"))
                .isEqualTo("uk");
    }

    @Test
    void a_form_of_answer_that_there_is_not_is_a_problem() {
        assertThat(Api.get("/communities", "Accept", "text/html").refusal()).isEqualTo("406 /problems/not-acceptable");
    }

    @Test
    void a_body_that_is_no_json_is_a_problem() {
        assertThat(post("application/json", Api.json("{")).refusal()).isEqualTo("400 /problems/not-json");
        assertThat(post("application/json", Api.json("")).refusal()).isEqualTo("400 /problems/not-json");
        assertThat(post("application/json", Api.json("[".repeat(60_000))).refusal())
                .isEqualTo("400 /problems/not-json");
        assertThat(post("text/plain", Api.json("{}")).refusal()).isEqualTo("415 /problems/unsupported-media-type");
        assertThat(post("application/x-www-form-urlencoded", Api.json("a=b")).refusal())
                .isEqualTo("415 /problems/unsupported-media-type");
    }

    @Test
    void ten_megabytes_are_too_much_whether_announced_or_not() {
        assertThat(post("application/json", BodyPublishers.ofByteArray(TEN_MEGABYTES))
                        .refusal())
                .isEqualTo("413 /problems/body-too-large");
        assertThat(post("application/json", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TEN_MEGABYTES)))
                        .refusal())
                .isEqualTo("413 /problems/body-too-large");
    }

    private static Answer post(String type, BodyPublisher body) {
        return Api.send("POST", BOOKING, body, "Content-Type", type);
    }
}
