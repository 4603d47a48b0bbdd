package ua.dp.cnap.rest.servicelist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/** The list over HTTP, for heads and nobody else. */
@ExtendWith(ArquillianExtension.class)
class ServiceListIT {

    private static final String HERE = "myrivska";
    private static final String HEAD = "Test HEAD " + HERE;
    private static final int FIRST = 52;
    private static final int MANDATORY = 4;

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void the_list_is_read_in_pages_and_parts() {
        as.staff(HERE, () -> given.openOffice(1));

        Answer first = get("/centre/services?limit=40");
        Answer second = get("/centre/services?limit=1000&cursor=" + first.text("nextCursor"));
        assertThat(first.items()).hasSize(40);
        assertThat(Api.each(second.items(), "id")).doesNotContainAnyElementsOf(Api.each(first.items(), "id"));
        assertThat(get("/centre/services?part=GIVEN").items()).isNotEmpty();
        assertThat(get("/centre/services?part=SOME").refusal())
                .isEqualTo("400 /problems/malformed-request, part: unknown");
        assertThat(Api.get("/centre/services", "Authorization", "Test ADMINISTRATOR " + HERE)
                        .refusal())
                .isEqualTo("403 /problems/wrong-role");
        assertThat(Api.get("/centre/services").status()).isEqualTo(401);
    }

    @Test
    void a_service_is_given_changed_and_withdrawn() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        String path = "/centre/services/" + as.anyone(() -> given.service(FIRST));
        assertThat(get(path).body().getInt("version")).isZero();

        JsonObject wish = giving(place.office(), 0)
                .add(
                        "fee",
                        Json.createObjectBuilder()
                                .add("kind", "SHARE")
                                .add("share", 0.015)
                                .add("rounding", "KOPIYKA"))
                .add("documents", Json.createArrayBuilder().add("Паспорт"))
                .build();
        assertThat(put(path, wish).status()).isEqualTo(200);
        Answer set = get(path);
        assertThat(set.body().getInt("durationMinutes")).isEqualTo(25);
        assertThat(set.body().getJsonObject("fee").getJsonNumber("share").bigDecimalValue())
                .isEqualByComparingTo("0.015");
        assertThat(set.body().getBoolean("given")).isTrue();

        assertThat(put(path, wish).refusal()).isEqualTo("409 /problems/changed-meanwhile");
        assertThat(put(
                                path,
                                Json.createObjectBuilder(wish)
                                        .add("durationMinutes", 7)
                                        .add("bufferMinutes", 99)
                                        .build())
                        .refusal())
                .isEqualTo(
                        "422 /problems/invalid-input, durationMinutes: not-a-duration, bufferMinutes: not-a-duration");
        int version = set.body().getInt("version");
        JsonObject gone = Json.createObjectBuilder().add("version", version).build();
        assertThat(Api.post(path + "/withdrawal", gone, "Authorization", HEAD).status())
                .isEqualTo(200);
        assertThat(get(path).body().getBoolean("given")).isFalse();
    }

    @Test
    void a_mandatory_service_goes_with_a_reason() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        String path = "/centre/services/" + as.anyone(() -> given.service(MANDATORY));
        put(path, giving(place.office(), get(path).body().getInt("version")).build());
        JsonObjectBuilder gone =
                Json.createObjectBuilder().add("version", get(path).body().getInt("version"));
        JsonObject silent = gone.build();

        assertThat(Api.post(path + "/withdrawal", silent, "Authorization", HEAD).refusal())
                .isEqualTo("422 /problems/invalid-input, reason: mandatory-without-reason");
        JsonObject explained = Json.createObjectBuilder(silent)
                .add("reason", "Немає доступу до реєстру")
                .build();
        assertThat(Api.post(path + "/withdrawal", explained, "Authorization", HEAD)
                        .status())
                .isEqualTo(200);
        assertThat(get(path).text("withdrawalReason")).isEqualTo("Немає доступу до реєстру");
    }

    @Test
    void an_own_service_is_added_and_many_are_changed_at_once() {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        JsonObject words = Json.createObjectBuilder()
                .add("title", "Оренда ярмаркового місця")
                .add("topic", "Місцеві послуги")
                .build();
        Answer added = Api.post("/centre/services", words, "Authorization", HEAD);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("Location")).endsWith("/centre/services/" + added.text("id"));

        JsonArray offices =
                Json.createArrayBuilder().add(place.office().toString()).build();
        JsonObject change = Json.createObjectBuilder()
                .add("services", Json.createArrayBuilder().add(added.text("id")))
                .add("durationMinutes", 40)
                .add("addOffices", offices)
                .build();
        assertThat(Api.post("/centre/services/changes", change, "Authorization", HEAD)
                        .status())
                .isEqualTo(200);
        assertThat(Api.each(
                        Api.get("/communities/" + HERE + "/services?limit=200").items(), "title"))
                .contains("Оренда ярмаркового місця");
        JsonObject reworded = Json.createObjectBuilder(words)
                .add("title", "Оренда місця на ярмарку")
                .add("version", added.body().getInt("wordsVersion"))
                .build();
        String path = "/centre/services/" + added.text("id") + "/words";
        assertThat(put(path, reworded).text("title")).isEqualTo("Оренда місця на ярмарку");
        assertThat(put(path, reworded).refusal()).isEqualTo("409 /problems/changed-meanwhile");
        assertThat(put("/centre/services/" + as.anyone(() -> given.service(1)) + "/words", reworded)
                        .refusal())
                .isEqualTo("404 /problems/no-such-service");
    }

    @Test
    void a_decision_is_written_down_and_anybody_reads_its_text() {
        as.staff(HERE, () -> given.openOffice(1));
        JsonObject decision = Json.createObjectBuilder()
                .add("body", "Сільська рада")
                .add("number", "12-3/" + UUID.randomUUID().toString().substring(0, 8))
                .add("decidedOn", "2026-01-15")
                .build();
        Answer added = Api.post("/centre/services/decisions", decision, "Authorization", HEAD);
        assertThat(added.status()).isEqualTo(201);
        String id = added.header("Location").replaceAll(".*/", "");
        byte[] large = Arrays.copyOf("%PDF-1.7".getBytes(UTF_8), 300_000);

        assertThat(attach(id, large).status()).isEqualTo(204);
        assertThat(attach(id, "<html>".getBytes(UTF_8)).refusal())
                .isEqualTo("422 /problems/invalid-input, file: not-a-pdf");
        assertThat(attach(id, Arrays.copyOf(large, 10 * 1024 * 1024 + 1)).refusal())
                .isEqualTo("413 /problems/body-too-large");
        JsonObject shown =
                Api.get("/communities/" + HERE + "/list-decisions").items().getJsonObject(0);
        assertThat(shown.getString("id")).isEqualTo(id);
        assertThat(shown.getInt("fileSize")).isEqualTo(300_000);
        assertThat(Api.put("/centre/services/decisions/" + id, decision, "Authorization", HEAD)
                        .refusal())
                .isEqualTo("422 /problems/invalid-input, version: missing");
        assertThat(Api.delete("/centre/services/decisions/" + id, "Authorization", HEAD)
                        .status())
                .isEqualTo(204);
        assertThat(Api.get("/communities/" + HERE + "/list-decisions/" + id + "/file")
                        .refusal())
                .isEqualTo("404 /problems/no-such-decision");
    }

    @Test
    void the_list_is_compared_with_those_of_similar_communities() {
        as.staff(HERE, () -> given.openOffice(1));

        Answer compared = get("/centre/services/comparison");

        assertThat(compared.items()).hasSizeGreaterThanOrEqualTo(224);
        assertThat(compared.body().getJsonArray("peers")).isNotNull();
    }

    private static JsonObjectBuilder giving(UUID office, int version) {
        return Json.createObjectBuilder()
                .add("durationMinutes", 25)
                .add("bufferMinutes", 5)
                .add("offices", Json.createArrayBuilder().add(office.toString()))
                .add("version", version);
    }

    private static Answer get(String path) {
        return Api.get(path, "Authorization", HEAD);
    }

    private static Answer put(String path, JsonObject body) {
        return Api.put(path, body, "Authorization", HEAD);
    }

    private static Answer attach(String id, byte[] content) {
        return Api.send(
                "PUT",
                "/centre/services/decisions/" + id + "/file?name=decision.pdf",
                BodyPublishers.ofByteArray(content),
                "Content-Type",
                "application/pdf",
                "Authorization",
                HEAD);
    }
}
