package ua.dp.cnap.rest.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

/** {@code GET /communities/{slug}/services}. */
@ExtendWith(ArquillianExtension.class)
class ServicesIT {

    private static final String HERE = "tomakivska";

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
    void an_office_gives_a_service() {
        place = as.staff(HERE, () -> given.openOffice(1));
    }

    @Test
    void a_service_comes_with_its_information_card() {
        JsonObject service =
                Api.get("/communities/" + HERE + "/services").items().getJsonObject(0);

        assertThat(service.getString("id")).isEqualTo(place.service().toString());
        assertThat(service.getInt("durationMinutes")).isEqualTo(30);
        assertThat(service.getBoolean("bookable")).isTrue();
        assertThat(service.keySet()).contains("slug", "title", "topic", "informationCard");
    }

    @Test
    void words_find_it_and_sql_finds_nothing_and_harms_nothing() {
        String title = Api.get("/communities/" + HERE + "/services")
                .items()
                .getJsonObject(0)
                .getString("title");

        assertThat(search(title).items()).hasSize(1);
        assertThat(search("' or 1=1 --").status()).isEqualTo(200);
        assertThat(search("'; drop table service; --").status()).isEqualTo(200);
        assertThat(search("\u0000%_\\").status()).isEqualTo(200);
        assertThat(search(title).items()).hasSize(1);
    }

    @Test
    void endless_words_are_refused() {
        assertThat(search("а".repeat(201)).refusal()).isEqualTo("400 /problems/malformed-request, q: too-long");
    }

    @Test
    void an_unknown_community_offers_none() {
        assertThat(Api.get("/communities/nowhere/services").refusal()).isEqualTo("404 /problems/no-such-community");
    }

    private static Answer search(String typed) {
        return Api.get("/communities/" + HERE + "/services?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }
}
