package ua.dp.cnap.rest.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/** {@code GET /communities} and {@code GET /communities/{slug}}. */
@ExtendWith(ArquillianExtension.class)
class CommunitiesIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void a_plain_request_gives_all_in_ukrainian_order() {
        Answer answer = Api.get("/communities");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.items()).hasSizeGreaterThanOrEqualTo(86);
        assertThat(answer.text("nextCursor")).isNull();
        assertThat(Api.each(answer.items(), "slug").getFirst()).isEqualTo("apostolivska");
        assertThat(answer.items().getJsonObject(0).keySet())
                .contains("id", "slug", "katotthCode", "name", "type", "district", "centre", "lat", "lon");
    }

    @Test
    void the_list_comes_in_parts_when_asked_so() {
        Answer first = Api.get("/communities?limit=60");
        Answer second = Api.get("/communities?limit=60&cursor=" + first.text("nextCursor"));

        assertThat(first.items()).hasSize(60);
        assertThat(second.items()).hasSizeGreaterThanOrEqualTo(26);
        assertThat(Api.each(second.items(), "slug")).doesNotContainAnyElementsOf(Api.each(first.items(), "slug"));
    }

    @Test
    void a_misspelt_name_finds_its_community() {
        assertThat(Api.each(
                        Api.get("/communities?q=%D0%B0%D0%BF%D0%BE%D1%81%D1%82%D0%BE%D0%BB%D0%BE%D0%B2%D0%BE")
                                .items(),
                        "slug"))
                .startsWith("apostolivska");
    }

    @Test
    void who_has_the_list_already_is_told_so() {
        String tag = Api.get("/communities").header("ETag");

        assertThat(Api.get("/communities", "If-None-Match", tag).status()).isEqualTo(304);
    }

    @Test
    void pages_of_any_site_may_read_what_is_published() {
        assertThat(Api.get("/communities", "Origin", "https://example.org").header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
    }

    @Test
    void one_community_has_its_address() {
        assertThat(Api.get("/communities/apostolivska").text("katotthCode")).isEqualTo("UA12060010000090992");
    }

    @Test
    void an_unknown_slug_is_not_found_whatever_it_is_made_of() {
        for (String slug : new String[] {"nowhere", "%00", "'%20or%201=1--", "a".repeat(4000)}) {
            assertThat(Api.get("/communities/" + slug).refusal()).as(slug).isEqualTo("404 /problems/no-such-community");
        }
    }

    @Test
    void a_limit_out_of_bounds_is_refused_by_its_name() {
        assertThat(Api.get("/communities?limit=201").refusal())
                .isEqualTo("400 /problems/malformed-request, limit: not-a-count");
        assertThat(Api.get("/communities?cursor=x").refusal())
                .isEqualTo("400 /problems/malformed-request, cursor: not-a-cursor");
    }

    @Test
    void nobody_writes_here() {
        Answer answer = Api.send("PUT", "/communities", BodyPublishers.noBody());

        assertThat(answer.refusal()).isEqualTo("405 /problems/method-not-allowed");
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    void a_token_of_another_community_is_refused_here_too() {
        assertThat(Api.get("/communities/apostolivska", "Authorization", "Test HEAD dniprovska")
                        .refusal())
                .isEqualTo("403 /problems/another-community");
    }
}
