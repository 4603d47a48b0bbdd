package ua.dp.cnap.rest.branding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/** {@code /centre/brand}: what a head saves is what citizens see, and nothing in it can harm them. */
@ExtendWith(ArquillianExtension.class)
class BrandIT {

    private static final String HERE = "shyrokivska";
    private static final String[] HEAD = {"Authorization", "Test HEAD " + HERE};
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">%s<rect width=\"9\"/></svg>";

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void a_centre() {
        as.staff(HERE, () -> given.openOffice(1));
    }

    @Test
    void what_is_saved_is_what_a_citizen_sees_at_once_and_the_neighbour_keeps_its_face() throws IOException {
        as.staff("karpivska", () -> given.openOffice(1));
        String neighbour = portal("localhost", "/karpivska/brand.css");

        Answer saved = wear("accentColour", "#7a1f4b", "actionColour", "#5b2a86", "shortName", "ЦНАП Широке");

        assertThat(saved.status()).as(saved.body().toString()).isEqualTo(200);
        assertThat(portal("localhost", "/" + HERE)).contains("ЦНАП Широке");
        assertThat(portal("localhost", "/" + HERE + "/brand.css")).contains("--community:#7a1f4b", "--action:#5b2a86");
        assertThat(portal("localhost", "/karpivska/brand.css"))
                .endsWith(neighbour.substring(neighbour.indexOf("\r\n\r\n")));
    }

    @Test
    void colours_that_cannot_be_read_are_refused_with_their_ratio() {
        Answer refused = wear("accentColour", "#f5c04a", "accentInk", "#ffffff");

        assertThat(refused.status()).isEqualTo(422);
        JsonObject error = refused.body().getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("field")).isEqualTo("accentInk");
        assertThat(error.getString("message")).contains("1.67", "4.5");
    }

    @Test
    void who_read_an_older_version_is_told() {
        JsonObject read = Api.get("/centre/brand", HEAD).body();
        assertThat(Api.put("/centre/brand", read, HEAD).status()).isEqualTo(200);
        wear("greeting", "Вітаємо!");

        assertThat(Api.put("/centre/brand", read, HEAD).refusal()).isEqualTo("409 /problems/changed-meanwhile");
    }

    @Test
    void a_logo_with_a_script_is_served_without_it_and_may_run_nothing() throws IOException {
        Answer put = logo(
                "image/svg+xml",
                SVG.formatted("<script>alert(1)</script><image href=\"https://evil.example\"/>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(put.status()).as(put.body().toString()).isEqualTo(204);
        assertThat(portal("localhost", "/" + HERE)).contains("src=\"/" + HERE + "/logo?v=");
        assertThat(portal("localhost", "/" + HERE + "/logo"))
                .contains("Content-Type: image/svg+xml", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .contains("X-Content-Type-Options: nosniff", "<rect width=\"9\">")
                .doesNotContain("script>", "evil");

        assertThat(Api.delete("/centre/brand/logo", HEAD).status()).isEqualTo(204);
        assertThat(portal("localhost", "/" + HERE + "/logo")).startsWith("HTTP/1.1 404");
    }

    @Test
    void bombs_foreign_entities_and_large_files_are_refused() {
        String entity =
                "<!DOCTYPE svg [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>" + SVG.formatted("<text>&c;</text>");
        String laughs = "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY c \"&a;&a;\">]>" + SVG.formatted("<text>&c;</text>");

        assertThat(refusal("image/svg+xml", entity.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("422 logo not-a-picture");
        assertThat(refusal("image/svg+xml", laughs.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("422 logo not-a-picture");
        assertThat(refusal("image/png", "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("422 logo not-a-picture");
        assertThat(refusal("image/svg+xml", SVG.formatted(" ".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("204");
        assertThat(refusal("image/png", new byte[600_000])).isEqualTo("422 logo too-large");
    }

    @Test
    void a_domain_of_its_own_begins_with_the_page_of_the_community_and_belongs_to_one() throws IOException {
        assertThat(wear("ownDomain", "Цнап.Широке.example").body().getString("ownDomain"))
                .isEqualTo(java.net.IDN.toASCII("цнап.широке.example"));
        String domain = Api.get("/centre/brand", HEAD).body().getString("ownDomain");

        assertThat(portal(domain, "/")).contains("href=\"/" + HERE + "/booking\"");
        assertThat(portal(domain.toUpperCase() + ":8080", "/en")).contains("href=\"/en/" + HERE + "/booking\"");
        assertThat(portal("other.example", "/")).doesNotContain(HERE);
        assertThat(portal("' or 1=1 --", "/")).doesNotContain(HERE + "/booking");

        as.staff("karpivska", () -> given.openOffice(1));
        String[] neighbour = {"Authorization", "Test HEAD karpivska"};
        JsonObject theirs = Json.createObjectBuilder(
                        Api.get("/centre/brand", neighbour).body())
                .add("ownDomain", domain)
                .build();
        assertThat(code(Api.put("/centre/brand", theirs, neighbour))).isEqualTo("422 ownDomain domain-taken");
        assertThat(code(wear("ownDomain", "sub.localhost"))).isEqualTo("422 ownDomain domain-taken");
    }

    @Test
    void an_announcement_is_seen_from_its_first_day_and_can_be_changed_and_taken_back() throws IOException {
        LocalDate today = given.today();
        Answer said = Api.post("/centre/announcements", notice("Завтра до 15:00", today, today), HEAD);
        assertThat(said.status()).isEqualTo(201);
        assertThat(portal("localhost", "/" + HERE)).contains("Завтра до 15:00");

        String it = said.header("Location").replaceFirst(".*/api/v1", "");
        assertThat(Api.put(it, notice("Післязавтра", today.plusDays(1), today.plusDays(2)), HEAD)
                        .status())
                .isEqualTo(204);
        assertThat(portal("localhost", "/" + HERE)).doesNotContain("Завтра до 15:00", "Післязавтра");
        assertThat(Api.put(it, notice("x", today, today), "Authorization", "Test HEAD karpivska")
                        .status())
                .isEqualTo(404);
        assertThat(Api.delete(it, HEAD).status()).isEqualTo(204);
        assertThat(code(Api.post("/centre/announcements", notice("x", today, today.minusDays(1)), HEAD)))
                .isEqualTo("422 shownUntil ends-before-it-begins");
    }

    private static JsonObject notice(String text, LocalDate from, LocalDate until) {
        return Json.createObjectBuilder()
                .add("text", text)
                .add("shownFrom", from.toString())
                .add("shownUntil", until.toString())
                .build();
    }

    /** Saves what is worn now with some fields changed. */
    private static Answer wear(String... fields) {
        var brand = Json.createObjectBuilder(Api.get("/centre/brand", HEAD).body());
        brand.add("accentColour", "#0f5c6e").remove("accentInk");
        for (int i = 0; i < fields.length; i += 2) {
            brand.add(fields[i], fields[i + 1]);
        }
        return Api.put("/centre/brand", brand.build(), HEAD);
    }

    private static Answer logo(String type, byte[] picture) {
        return Api.send(
                "PUT",
                "/centre/brand/logo",
                BodyPublishers.ofByteArray(picture),
                "Authorization",
                HEAD[1],
                "Content-Type",
                type);
    }

    private static String refusal(String type, byte[] picture) {
        return code(logo(type, picture));
    }

    private static String code(Answer answer) {
        if (answer.status() < 300) {
            return String.valueOf(answer.status());
        }
        JsonObject error = answer.body().getJsonArray("errors").getJsonObject(0);
        return answer.status() + " " + error.getString("field") + " " + error.getString("code");
    }

    /** The whole answer of a page, as a browser that came to that host gets it; Java's own client will not name another host. */
    private static String portal(String host, String path) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", Integer.getInteger("env.CNAP_HTTP_PORT"))) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
