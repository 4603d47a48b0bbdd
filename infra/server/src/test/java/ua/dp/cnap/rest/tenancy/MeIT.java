package ua.dp.cnap.rest.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/** {@code GET /me}: who the bearer of a token is. */
@ExtendWith(ArquillianExtension.class)
class MeIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void a_head_hears_name_role_and_community() {
        Answer answer = Api.get("/me", "Authorization", "Test HEAD apostolivska");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("subject")).isEqualTo("test-subject");
        assertThat(answer.body().getJsonArray("roles").getString(0)).isEqualTo("head");
        assertThat(Api.each(answer.body().getJsonArray("communities"), "slug")).containsExactly("apostolivska");
        assertThat(answer.body().getBoolean("region")).isFalse();
    }

    @Test
    void a_stranger_is_asked_to_sign_in() {
        assertThat(Api.get("/me").refusal()).isEqualTo("401 /problems/token-missing");
    }

    @Test
    void what_is_no_good_token_is_refused_even_where_none_is_needed() {
        assertThat(Api.get("/me", "Authorization", "Basic eDp4").refusal()).isEqualTo("401 /problems/token-invalid");
        assertThat(Api.get("/communities", "Authorization", "Basic eDp4").refusal())
                .isEqualTo("401 /problems/token-invalid");
    }
}
