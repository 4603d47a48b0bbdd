package ua.dp.cnap.rest.office;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/** {@code /centre/offices}, {@code /centre/equipment} and {@code /centre/stops}: what heads configure over HTTP. */
@ExtendWith(ArquillianExtension.class)
class CentreOfficesIT {

    private static final String HERE = "hrushivska";
    private static final String HEAD = "Test HEAD " + HERE;
    private static final String NEIGHBOUR = "Test HEAD sofiivska";

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
    void a_centre_with_an_office() {
        place = as.staff(HERE, () -> given.openOffice(1));
    }

    @Test
    void an_office_that_was_opened_has_free_times_for_citizens() {
        Answer opened = post("/centre/offices", office("MAIN_OFFICE"), HEAD);

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.header("Location")).endsWith("/centre/offices/" + opened.text("id"));
        assertThat(Api.get("/communities/" + HERE + "/slots?service=" + place.service() + "&office="
                                + opened.text("id"))
                        .items())
                .isNotEmpty();
    }

    @Test
    void what_is_wrong_is_told_field_by_field() {
        JsonObject wrong = Json.createObjectBuilder(office("BRANCH_OFFICE").build())
                .add("lat", 34.5)
                .add("phone", "12")
                .add("name", "")
                .build();

        assertThat(Api.post("/centre/offices", wrong, "Authorization", HEAD).refusal())
                .isEqualTo("422 /problems/invalid-input, lat: outside-ukraine, name: missing, phone: not-a-phone");
    }

    @Test
    void a_change_is_seen_by_citizens_and_needs_the_version_that_was_read() {
        Answer opened = post("/centre/offices", office("MOBILE_OFFICE"), HEAD);
        String path = "/centre/offices/" + opened.text("id");

        assertThat(put(path, moved(), HEAD).refusal()).isEqualTo("422 /problems/invalid-input, version: missing");
        assertThat(put(path, moved().add("version", 1), HEAD).status()).isEqualTo(200);
        assertThat(shown(opened.text("id")).getString("address")).isEqualTo("вул. Нова, 7");
        assertThat(put(path, office("MOBILE_OFFICE").add("version", 1), HEAD).refusal())
                .isEqualTo("409 /problems/changed-meanwhile");
    }

    @Test
    void stops_and_machines_are_told_to_citizens() {
        String id = post("/centre/offices", office("MOBILE_OFFICE"), HEAD).text("id");
        String day = given.today().plusDays(3).toString();

        assertThat(post("/centre/offices/" + id + "/stops", stop(day), HEAD).status())
                .isEqualTo(200);
        assertThat(post("/centre/equipment", machine(id), HEAD).status()).isEqualTo(201);

        JsonObject shown = shown(id);
        assertThat(shown.getJsonArray("stops").getJsonObject(0).getString("day"))
                .isEqualTo(day);
        assertThat(shown.getJsonArray("equipment").getJsonObject(0).getString("state"))
                .isEqualTo("WAITING_FOR_CHANNEL");
        JsonObject planned = Api.get("/centre/offices/" + id + "/stops", "Authorization", HEAD)
                .items()
                .getJsonObject(0);
        assertThat(post(
                                "/centre/stops/" + planned.getString("id") + "/removal",
                                version(planned.getInt("version")),
                                HEAD)
                        .status())
                .isEqualTo(200);
        assertThat(shown(id).getJsonArray("stops")).isEmpty();
    }

    @Test
    void a_closed_office_is_gone_for_citizens_until_it_is_reopened() {
        String id = post("/centre/offices", office("BRANCH_OFFICE"), HEAD).text("id");

        assertThat(post(
                                "/centre/offices/" + id + "/closing",
                                version(1).add("closedOn", given.today().toString()),
                                HEAD)
                        .status())
                .isEqualTo(200);
        assertThat(Api.each(
                        Api.get("/communities/" + HERE + "/offices?limit=200").items(), "id"))
                .doesNotContain(id);

        assertThat(post("/centre/offices/" + id + "/reopening", version(2), HEAD)
                        .status())
                .isEqualTo(204);
        assertThat(shown(id).containsKey("closedOn")).isFalse();
    }

    @Test
    void a_neighbours_ids_answer_404_everywhere() {
        String office = post("/centre/offices", office("MOBILE_OFFICE"), HEAD).text("id");
        String machine = post("/centre/equipment", machine(office), HEAD).text("id");
        post(
                "/centre/offices/" + office + "/stops",
                stop(given.today().plusDays(3).toString()),
                HEAD);
        String stop = Api.get("/centre/offices/" + office + "/stops", "Authorization", HEAD)
                .items()
                .getJsonObject(0)
                .getString("id");

        assertThat(Api.get("/centre/offices/" + office, "Authorization", NEIGHBOUR)
                        .refusal())
                .isEqualTo("404 /problems/no-such-office");
        assertThat(put("/centre/offices/" + office, office("MOBILE_OFFICE").add("version", 1), NEIGHBOUR)
                        .status())
                .isEqualTo(404);
        assertThat(post("/centre/offices/" + office + "/closing", version(1).add("closedOn", "2030-01-01"), NEIGHBOUR)
                        .status())
                .isEqualTo(404);
        assertThat(post("/centre/offices/" + office + "/reopening", version(1), NEIGHBOUR)
                        .status())
                .isEqualTo(404);
        assertThat(Api.get("/centre/offices/" + office + "/stops", "Authorization", NEIGHBOUR)
                        .status())
                .isEqualTo(404);
        assertThat(put("/centre/stops/" + stop, stop("2030-01-01").add("version", 1), NEIGHBOUR)
                        .refusal())
                .isEqualTo("404 /problems/no-such-stop");
        assertThat(post("/centre/stops/" + stop + "/removal", version(1), NEIGHBOUR)
                        .status())
                .isEqualTo(404);
        assertThat(Api.get("/centre/equipment/" + machine, "Authorization", NEIGHBOUR)
                        .refusal())
                .isEqualTo("404 /problems/no-such-equipment");
        assertThat(put("/centre/equipment/" + machine, machine(office).add("version", 1), NEIGHBOUR)
                        .status())
                .isEqualTo(404);
        assertThat(post("/centre/equipment/" + machine + "/removal", version(1), NEIGHBOUR)
                        .status())
                .isEqualTo(404);
        assertThat(post("/centre/equipment", machine(office), NEIGHBOUR).refusal())
                .isEqualTo("404 /problems/no-such-office");
    }

    @Test
    void only_heads_and_deputies_configure() {
        assertThat(Api.get("/centre/offices", "Authorization", "Test ADMINISTRATOR " + HERE)
                        .refusal())
                .isEqualTo("403 /problems/wrong-role");
        assertThat(Api.get("/centre/equipment").refusal()).isEqualTo("401 /problems/token-missing");
    }

    private static JsonObject shown(String id) {
        return Api.get("/communities/" + HERE + "/offices?limit=200").items().getValuesAs(JsonObject.class).stream()
                .filter(o -> o.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Answer post(String path, JsonObjectBuilder body, String who) {
        return Api.post(path, body.build(), "Authorization", who);
    }

    private static Answer put(String path, JsonObjectBuilder body, String who) {
        return Api.send(
                "PUT",
                path,
                Api.json(body.build().toString()),
                "Content-Type",
                "application/json",
                "Authorization",
                who);
    }

    private static JsonObjectBuilder office(String kind) {
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("name", "Офіс " + UUID.randomUUID())
                .add("address", "вул. Тестова, 1")
                .add("settlement", "Тестове")
                .add("lat", 47.68)
                .add("lon", 34.15);
    }

    private static JsonObjectBuilder moved() {
        return office("MOBILE_OFFICE").add("address", "вул. Нова, 7");
    }

    private static JsonObjectBuilder stop(String day) {
        return Json.createObjectBuilder()
                .add("day", day)
                .add("opens", "10:00")
                .add("closes", "13:00")
                .add("place", "біля клубу")
                .add("settlement", "Тестове")
                .add("lat", 47.7)
                .add("lon", 34.2);
    }

    private JsonObjectBuilder machine(String office) {
        return Json.createObjectBuilder()
                .add("officeId", office)
                .add("kind", "PASSPORT_WORKSTATION")
                .add("state", "WAITING_FOR_CHANNEL")
                .add("since", given.today().toString());
    }

    private static JsonObjectBuilder version(int version) {
        return Json.createObjectBuilder().add("version", version);
    }
}
