package ua.dp.cnap.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.Deployments;

/** Which tokens open the API, and that no other does. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TokensIT {

    private static final String APOSTOLOVE = "40989ba6-440e-56e9-1f33-94c2f38bbd8c";

    private static Issuer keycloak;

    @ArquillianResource
    URL application;

    @Deployment(testable = false)
    static WebArchive application() throws IOException {
        keycloak = Issuer.start();
        WebArchive war = Deployments.application();
        JsonObject oidc = Json.createReader(
                        war.get("WEB-INF/oidc.json").getAsset().openStream())
                .readObject();
        JsonObject here = Json.createObjectBuilder(oidc)
                .add("provider-url", keycloak.address())
                .build();
        war.delete("WEB-INF/oidc.json");
        return war.add(new StringAsset(here.toString()), "WEB-INF/oidc.json");
    }

    @AfterAll
    static void keycloakGoes() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void a_good_token_says_who_and_the_register_of_the_community_says_what_the_person_may_do() throws Exception {
        try (StaffRow row = StaffRow.of("s-1", APOSTOLOVE)) {
            row.set("role = 'DEPUTY'");
            HttpResponse<String> me = get("/api/v1/me", keycloak.sign(apostolove(keycloak.claims())));

            assertThat(me.statusCode()).isEqualTo(200);
            assertThat(me.body()).contains("apostolivska", APOSTOLOVE, "deputy").doesNotContain("administrator");
        }
    }

    @Test
    void who_leaves_is_out_at_once_with_a_token_that_is_still_good() throws Exception {
        try (StaffRow row = StaffRow.of("s-1", APOSTOLOVE)) {
            String token = keycloak.sign(apostolove(keycloak.claims()));
            assertThat(get("/api/v1/desk/appointments", token).statusCode()).isEqualTo(200);

            row.set("left_on = (now() at time zone 'Europe/Kyiv')::date");

            assertThat(get("/api/v1/desk/appointments", token).statusCode()).isEqualTo(403);
            assertThat(get("/api/v1/me", token).body()).doesNotContain("apostolivska");
        }
    }

    @Test
    void a_role_in_the_token_opens_no_community_that_does_not_know_the_person() throws Exception {
        assertThat(get("/api/v1/desk/appointments", keycloak.sign(apostolove(keycloak.claims())))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_token_for_another_application_is_refused() throws Exception {
        refused(keycloak.sign(apostolove(keycloak.claims().add("aud", "account"))));
    }

    @Test
    void a_token_without_an_audience_is_refused() throws Exception {
        refused(keycloak.sign(apostolove(keycloak.claims().remove("aud"))));
    }

    @Test
    void a_token_of_another_issuer_is_refused() throws Exception {
        refused(keycloak.sign(apostolove(keycloak.claims().add("iss", "https://elsewhere.example"))));
    }

    @Test
    void a_token_signed_with_another_key_is_refused() throws Exception {
        refused(keycloak.forge(apostolove(keycloak.claims())));
    }

    @Test
    void a_token_whose_time_is_over_is_refused() throws Exception {
        long past = Instant.now().minusSeconds(120).getEpochSecond();

        refused(keycloak.sign(apostolove(keycloak.claims().add("exp", past))));
    }

    @Test
    void a_token_whose_communities_cannot_be_read_is_refused() throws Exception {
        refused(keycloak.sign(
                keycloak.claims().add("organization", "apostolivska").build()));
    }

    @Test
    void what_is_no_token_is_refused_even_where_none_is_needed() throws Exception {
        assertThat(get("/api/v1/communities?limit=1", null).statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/communities?limit=1", "nonsense").statusCode()).isEqualTo(401);
    }

    @Test
    void without_a_token_nobody_is_sent_to_a_login_page() throws Exception {
        HttpResponse<String> me = get("/api/v1/me", null);

        assertThat(me.statusCode()).isEqualTo(401);
        assertThat(me.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(me.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_person_who_opens_the_consoles_is_sent_to_the_login_page() throws Exception {
        HttpResponse<String> admin = send(HttpRequest.newBuilder(at("/admin/")).header("Accept", "text/html"));

        assertThat(admin.statusCode()).isEqualTo(302);
        assertThat(admin.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).startsWith(keycloak.address() + "/auth"));
    }

    private void refused(String token) throws Exception {
        HttpResponse<String> me = get("/api/v1/me", token);

        assertThat(me.statusCode()).isEqualTo(401);
        assertThat(me.body()).doesNotContain("apostolivska");
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).header("Accept", "*/*");
        return send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private URI at(String path) {
        return URI.create(application.toString()).resolve(path);
    }

    private static JsonObject apostolove(JsonObjectBuilder claims) {
        return claims.add(
                        "organization",
                        Json.createObjectBuilder()
                                .add(
                                        "apostolivska",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "tenant_id",
                                                        Json.createArrayBuilder()
                                                                .add(APOSTOLOVE))))
                .build();
    }
}
