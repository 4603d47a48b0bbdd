package ua.dp.cnap.rest.network;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/** {@code /network/communities}: how the oblast opens, suspends and renames. Each test opens a community of its own. */
@ExtendWith(ArquillianExtension.class)
class OpeningsIT {

    private static final String[] COORDINATOR = {"Authorization", "Test COORDINATOR oblast"};

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void a_community_outside_the_86_is_opened_with_its_list_and_its_first_head() {
        JsonObject found = classified("UA51020110000041005");
        assertThat(found.getBoolean("opened")).isFalse();

        Answer opened = open(found.getString("slug"), wish(found));

        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        assertThat(opened.header("Location")).endsWith("/api/v1/communities/" + found.getString("slug"));
        assertThat(Api.get("/communities/" + found.getString("slug")).text("name"))
                .isEqualTo("Коноплянська сільська територіальна громада");
        assertThat(state(found)).isEqualTo("PREPARING");
        assertThat(classified("UA51020110000041005").getBoolean("opened")).isTrue();
        String slug = found.getString("slug");
        assertThat(staff(slug, "select count(*) from listed_service where offered and duration_minutes = 30"))
                .isEqualTo(32L);
        assertThat(staff(slug, """
                        select s.surname || ' ' || s.role || ' ' || t.kind || ' ' || t.state
                          from staff_member s join account_task t on t.staff_id = s.id""")).isEqualTo("Відкривайко HEAD INVITE WAITING");
        assertThat(staff(slug, "select min(actor_name) from configuration_change where entity = 'service_centre'"))
                .isEqualTo("Тестова Особа");
    }

    @Test
    void it_is_opened_once_and_a_repeated_request_gets_the_first_answer() {
        JsonObject found = classified("UA51020030000095942");

        assertThat(open("the-first", wish(found)).status()).isEqualTo(201);
        assertThat(open("the-first", wish(found)).status()).isEqualTo(201);
        assertThat(open("another", wish(found)).refusal()).isEqualTo("409 /problems/community-already-opened");
        assertThat(staff(found.getString("slug"), "select count(*) from staff_member"))
                .isEqualTo(1L);
    }

    @Test
    void every_wrong_field_is_named_and_nothing_is_opened() {
        JsonObject found = classified("UA51020050000075980");
        JsonObject wrong = Json.createObjectBuilder(wish(found))
                .add("slug", "admin")
                .add("directoryList", "IV")
                .add("lat", 12)
                .add("head", Json.createObjectBuilder().add("surname", "Х").add("email", "not an address"))
                .build();

        assertThat(open("wrong", wrong).refusal())
                .isEqualTo(
                        "422 /problems/invalid-input, slug: slug-reserved, lat: out-of-bounds, directoryList: unknown,"
                                + " head.givenName: missing, head.email: not-an-email");
        assertThat(open(
                                "taken",
                                Json.createObjectBuilder(wish(found))
                                        .add("slug", "znamianska")
                                        .build())
                        .refusal())
                .isEqualTo("422 /problems/invalid-input, slug: slug-taken");
        assertThat(Api.get("/communities/" + found.getString("slug")).status()).isEqualTo(404);
    }

    @Test
    void neither_an_auditor_nor_a_head_opens_anything() {
        JsonObject wish = wish(classified("UA51020050000075980"));

        assertThat(Api.post("/network/communities", wish, "Authorization", "Test AUDITOR oblast")
                        .refusal())
                .isEqualTo("403 /problems/wrong-role");
        assertThat(Api.post("/network/communities", wish, "Authorization", "Test HEAD apostolivska")
                        .refusal())
                .isEqualTo("403 /problems/wrong-role");
    }

    @Test
    void a_suspended_community_goes_on_when_it_is_resumed() {
        JsonObject found = classified("UA51020070000019684");
        open("to-suspend", wish(found));
        String path = "/network/communities/" + found.getString("slug") + "/suspension";
        JsonObject why =
                Json.createObjectBuilder().add("reason", "Ремонт будівлі").build();

        assertThat(put(path, Json.createObjectBuilder().add("reason", "х").build())
                        .refusal())
                .isEqualTo("422 /problems/invalid-input, reason: reason-needed");
        assertThat(put(path, why).status()).isEqualTo(204);
        assertThat(state(found)).isEqualTo("SUSPENDED");
        assertThat(put(path, why).refusal()).isEqualTo("409 /problems/changed-meanwhile");

        assertThat(Api.delete(path, COORDINATOR).status()).isEqualTo(204);
        assertThat(state(found)).isEqualTo("PREPARING");
        assertThat(
                        staff(
                                found.getString("slug"),
                                "select string_agg(reason, ', ' order by seq) from configuration_change where reason is not null"))
                .isEqualTo("Ремонт будівлі");
    }

    @Test
    void a_renamed_centre_is_found_under_both_names_and_the_community_keeps_its_own() {
        JsonObject found = classified("UA51020090000073639");
        open("to-rename", wish(found));
        String slug = found.getString("slug");

        Answer renamed = put(
                "/network/communities/" + slug + "/centre",
                Json.createObjectBuilder()
                        .add("centre", "Нове Іваново")
                        .add("reason", "Постанова № 1 від 01.11.2026")
                        .build());

        assertThat(renamed.status()).isEqualTo(204);
        Answer community = Api.get("/communities/" + slug);
        assertThat(community.text("centre")).isEqualTo("Нове Іваново");
        assertThat(community.text("centreFormer")).isEqualTo("Іванівка");
        assertThat(community.text("name")).isEqualTo("Іванівська селищна територіальна громада");
        assertThat(staff(slug, """
                        select (before ->> 'centre') || ' → ' || (after ->> 'centre') || ', ' || reason
                          from configuration_change where entity = 'community' and before is not null""")).isEqualTo("Іванівка → Нове Іваново, Постанова № 1 від 01.11.2026");
    }

    private static JsonObject classified(String code) {
        return Api.get("/network/classifier?q=" + code, COORDINATOR).items().getJsonObject(0);
    }

    private static JsonObject wish(JsonObject found) {
        JsonObjectBuilder wish = Json.createObjectBuilder()
                .add("directoryList", "III")
                .add("centreName", "ЦНАП для перевірки")
                .add(
                        "head",
                        Json.createObjectBuilder()
                                .add("surname", "Відкривайко")
                                .add("givenName", "Мальва")
                                .add("email", "malva@cnap.example"));
        for (String known : new String[] {"katotthCode", "slug", "type", "centre", "lat", "lon"}) {
            wish.add(known, found.get(known));
        }
        return wish.build();
    }

    private static Answer open(String key, JsonObject wish) {
        return Api.post("/network/communities", wish, COORDINATOR[0], COORDINATOR[1], "Idempotency-Key", key);
    }

    private static Answer put(String path, JsonObject body) {
        return Api.send(
                "PUT",
                path,
                Api.json(body.toString()),
                COORDINATOR[0],
                COORDINATOR[1],
                "Content-Type",
                "application/json");
    }

    private static String state(JsonObject found) {
        return Api.get("/network/summary?limit=200", COORDINATOR).items().getValuesAs(JsonObject.class).stream()
                .filter(c -> c.getString("slug").equals(found.getString("slug")))
                .findFirst()
                .orElseThrow()
                .getString("state");
    }

    private Object staff(String slug, String sql) {
        return as.staff(slug, () -> given.ask(sql));
    }
}
