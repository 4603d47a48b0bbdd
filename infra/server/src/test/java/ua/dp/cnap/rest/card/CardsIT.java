package ua.dp.cnap.rest.card;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
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

/** Cards over HTTP: {@code /centre/…/cards}, {@code /network/…/cards}, and what anyone reads of them. */
@ExtendWith(ArquillianExtension.class)
class CardsIT {

    private static final String HERE = "sofiivska";
    private static final String[] HEAD = {"Authorization", "Test HEAD " + HERE};
    private static final String[] NEIGHBOUR = {"Authorization", "Test HEAD tomakivska"};
    private static final String[] COORDINATOR = {"Authorization", "Test COORDINATOR oblast"};
    private static final List<String> BLOCKS =
            List.of("provider", "documents", "fee", "term", "result", "delivery", "law");

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void a_card_is_written_approved_and_then_published_and_kept() {
        as.staff(HERE, () -> given.openOffice(1));
        Answer begun = Api.post("/centre/services/" + service() + "/cards", kind("INFORMATION"), HEAD);
        assertThat(begun.status()).as(begun.body().toString()).isEqualTo(201);
        assertThat(begun.header("Location")).endsWith("/api/v1/centre/cards/" + begun.text("id"));
        String card = "/centre/cards/" + begun.text("id");

        assertThat(Api.put(card + "/approval", decision(begun), HEAD).refusal())
                .startsWith("422 /problems/invalid-input")
                .contains("blocks.documents: missing", "blocks.result: missing");

        Answer saved = Api.put(card, blocks(begun), HEAD);
        assertThat(saved.status()).as(saved.body().toString()).isEqualTo(200);
        assertThat(Api.put(card, blocks(begun), HEAD).refusal()).isEqualTo("409 /problems/changed-meanwhile");

        Answer approved = Api.put(card + "/approval", decision(saved), HEAD);
        assertThat(approved.status()).as(approved.body().toString()).isEqualTo(200);
        assertThat(approved.text("state")).isEqualTo("APPROVED");
        assertThat(approved.text("changedBy")).isEqualTo("Тестова Особа");
        assertThat(Api.put(card, blocks(approved), HEAD).refusal()).isEqualTo("409 /problems/card-approved");
        assertThat(Api.delete(card + "?version=" + approved.body().getInt("version"), HEAD)
                        .refusal())
                .isEqualTo("409 /problems/card-approved");

        JsonObject published = Api.get("/communities/" + HERE + "/services/" + service() + "/cards")
                .items()
                .getJsonObject(0);
        assertThat(published.getBoolean("typical")).isFalse();
        assertThat(published.getJsonObject("card").getJsonObject("blocks").getString("fee"))
                .isEqualTo("Сказано: fee");
        assertThat(published.getJsonObject("card")).doesNotContainKey("changedBy");
        JsonObject listed = Api.get("/communities/" + HERE + "/services")
                .items()
                .getJsonObject(0)
                .getJsonObject("informationCard");
        assertThat(listed.getString("documents")).isEqualTo("Сказано: documents");
        assertThat(listed.getJsonObject("approval").getString("number")).isEqualTo("17");

        Answer next = Api.post("/centre/services/" + service() + "/cards", kind("INFORMATION"), HEAD);
        assertThat(Api.get("/centre/cards/" + next.text("id") + "/differences?with=" + approved.text("id"), HEAD)
                        .items())
                .isEmpty();
        assertThat(Api.delete(
                                "/centre/cards/" + next.text("id") + "?version="
                                        + next.body().getInt("version"),
                                HEAD)
                        .status())
                .isEqualTo(204);
        assertThat(Api.each(
                        Api.get("/centre/services/" + service() + "/cards", HEAD)
                                .items(),
                        "id"))
                .contains(approved.text("id"))
                .doesNotContain(next.text("id"));
    }

    @Test
    void a_neighbour_and_a_desk_find_no_card() {
        as.staff(HERE, () -> given.openOffice(1));
        as.staff("tomakivska", () -> given.openOffice(1));
        Answer draft = Api.post("/centre/services/" + service() + "/cards", kind("TECHNOLOGICAL"), HEAD);
        String card = "/centre/cards/" + draft.text("id");

        assertThat(Api.get(card, NEIGHBOUR).refusal()).isEqualTo("404 /problems/no-such-card");
        assertThat(Api.put(card, blocks(draft), NEIGHBOUR).refusal()).isEqualTo("404 /problems/no-such-card");
        assertThat(Api.put(card + "/approval", decision(draft), NEIGHBOUR).refusal())
                .isEqualTo("404 /problems/no-such-card");
        assertThat(Api.delete(card + "?version=1", NEIGHBOUR).refusal()).isEqualTo("404 /problems/no-such-card");
        assertThat(Api.get(card, "Authorization", "Test ADMINISTRATOR " + HERE).refusal())
                .isEqualTo("403 /problems/wrong-role");
        assertThat(Api.get("/centre/cards/" + UUID.randomUUID(), HEAD).refusal())
                .isEqualTo("404 /problems/no-such-card");
        assertThat(Api.post("/centre/services/" + UUID.randomUUID() + "/cards", kind("INFORMATION"), HEAD)
                        .refusal())
                .isEqualTo("404 /problems/no-such-service");
    }

    @Test
    void a_stage_that_breaks_a_rule_is_named() {
        as.staff(HERE, () -> given.openOffice(1));
        Answer draft = Api.post("/centre/services/" + service() + "/cards", kind("TECHNOLOGICAL"), HEAD);
        JsonObjectBuilder stage = Json.createObjectBuilder()
                .add("what", "Прийом")
                .add("responsible", "Адміністратор")
                .add("actions", Json.createArrayBuilder().add("PERFORMS").add("AGREES"))
                .add("days", 1_000);

        Answer refused = Api.put(
                "/centre/cards/" + draft.text("id"),
                Json.createObjectBuilder()
                        .add("version", draft.body().getInt("version"))
                        .add("limit", Json.createObjectBuilder().add("days", 5).add("unit", "WORKING"))
                        .add("stages", Json.createArrayBuilder().add(stage))
                        .build(),
                HEAD);

        assertThat(refused.refusal()).isEqualTo("422 /problems/invalid-input, stages.0.days: out-of-bounds");
    }

    @Test
    void the_oblast_keeps_typical_cards_and_an_auditor_only_reads_how_far_they_are() {
        UUID other = as.anyone(() -> given.service(7));
        Answer begun = Api.post("/network/services/" + other + "/cards", kind("INFORMATION"), COORDINATOR);
        assertThat(begun.status()).as(begun.body().toString()).isEqualTo(201);
        Answer saved = Api.put("/network/cards/" + begun.text("id"), blocks(begun), COORDINATOR);
        Answer approved = Api.put("/network/cards/" + begun.text("id") + "/approval", decision(saved), COORDINATOR);

        assertThat(approved.text("state")).as(approved.body().toString()).isEqualTo("APPROVED");
        assertThat(Api.get("/communities/" + HERE + "/services/" + other + "/cards")
                        .items()
                        .getJsonObject(0)
                        .getBoolean("typical"))
                .isTrue();
        String[] auditor = {"Authorization", "Test AUDITOR oblast"};
        assertThat(Api.get("/network/cards?limit=1", auditor).items()).hasSize(1);
        assertThat(Api.post("/network/services/" + other + "/cards", kind("INFORMATION"), auditor)
                        .refusal())
                .isEqualTo("403 /problems/wrong-role");
        assertThat(Api.get("/network/cards/" + begun.text("id"), HEAD).refusal())
                .isEqualTo("403 /problems/wrong-role");
    }

    private UUID service() {
        return as.anyone(() -> given.service(1));
    }

    private static JsonObject kind(String kind) {
        return Json.createObjectBuilder().add("kind", kind).build();
    }

    private static JsonObject blocks(Answer read) {
        JsonObjectBuilder blocks = Json.createObjectBuilder();
        BLOCKS.forEach(name -> blocks.add(name, "Сказано: " + name));
        return Json.createObjectBuilder()
                .add("version", read.body().getInt("version"))
                .add("blocks", blocks)
                .build();
    }

    private JsonObject decision(Answer read) {
        return Json.createObjectBuilder()
                .add("version", read.body().getInt("version"))
                .add("body", "Виконавчий комітет")
                .add("number", "17")
                .add("date", given.today().toString())
                .add("validFrom", given.today().toString())
                .build();
    }
}
