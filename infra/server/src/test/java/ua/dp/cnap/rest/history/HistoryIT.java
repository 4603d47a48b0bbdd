package ua.dp.cnap.rest.history;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
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

/** {@code /centre/history}. */
@ExtendWith(ArquillianExtension.class)
class HistoryIT {

    private static final String HERE = "karpivska";
    private static final String[] HEAD = {"Authorization", "Test HEAD " + HERE};

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void a_head_reads_page_by_page_what_was_changed() {
        UUID office = as.staff(HERE, () -> given.openOffice(1)).office();
        String word = UUID.randomUUID().toString();
        rename(office, "Перша " + word);
        rename(office, "Друга " + word);

        Answer first = Api.get("/centre/history?limit=1&q=" + word, HEAD);
        Answer second = Api.get("/centre/history?limit=1&q=" + word + "&cursor=" + first.text("nextCursor"), HEAD);

        JsonObject row = first.items().getJsonObject(0).getJsonArray("rows").getJsonObject(0);
        assertThat(row.getString("entity")).isEqualTo("office");
        assertThat(row.getJsonObject("key").getString("id")).isEqualTo(office.toString());
        assertThat(row.getJsonObject("before").getString("name")).isEqualTo("Перша " + word);
        assertThat(row.getJsonObject("after").getString("name")).isEqualTo("Друга " + word);
        assertThat(second.items()).hasSize(1);
        assertThat(second.items().toString()).contains("Перша " + word).doesNotContain("Друга");
        assertThat(second.text("nextCursor")).isNull();
    }

    @Test
    void the_last_change_is_put_back_once() {
        UUID office = as.staff(HERE, () -> given.openOffice(1)).office();
        rename(office, "Помилкова назва");
        String undo = "/centre/history/"
                + Api.get("/centre/history?limit=1", HEAD)
                        .items()
                        .getJsonObject(0)
                        .getString("changeId")
                + "/undo";

        assertThat(Api.post(undo, JsonValue.EMPTY_JSON_OBJECT, HEAD).status()).isEqualTo(200);

        assertThat(as.staff(HERE, () -> given.ask("select name from office where id = ?1", office)))
                .isEqualTo("Філія для перевірки " + office);
        assertThat(Api.post(undo, JsonValue.EMPTY_JSON_OBJECT, HEAD).refusal()).isEqualTo("409 /problems/cannot-undo");
    }

    @Test
    void it_is_for_those_who_configure() {
        assertThat(Api.get("/centre/history", "Authorization", "Test ADMINISTRATOR " + HERE)
                        .status())
                .isEqualTo(403);
        assertThat(Api.get("/centre/history").status()).isEqualTo(401);
        assertThat(Api.get("/centre/history?cursor=x", HEAD).refusal())
                .isEqualTo("400 /problems/malformed-request, cursor: not-a-cursor");
    }

    private void rename(UUID office, String name) {
        as.staff(
                HERE,
                () -> given.update("update office set name = ?1, version = version + 1 where id = ?2", name, office));
    }
}
