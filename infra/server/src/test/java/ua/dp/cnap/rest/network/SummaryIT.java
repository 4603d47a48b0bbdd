package ua.dp.cnap.rest.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/** {@code GET /network/summary}: figures for the oblast. */
@ExtendWith(ArquillianExtension.class)
class SummaryIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void the_oblast_sees_every_community_in_figures() {
        Answer answer = Api.get("/network/summary", "Authorization", "Test AUDITOR oblast");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.items()).hasSizeGreaterThanOrEqualTo(86);
        assertThat(answer.items().getJsonObject(0).keySet())
                .contains("slug", "accessPoints", "bookedToday", "freeMinutes")
                .doesNotContain("surname", "phone", "email");
    }

    @Test
    void a_community_does_not_and_a_stranger_does_not() {
        assertThat(Api.get("/network/summary", "Authorization", "Test HEAD apostolivska")
                        .refusal())
                .isEqualTo("403 /problems/wrong-role");
        assertThat(Api.get("/network/summary").refusal()).isEqualTo("401 /problems/token-missing");
    }
}
