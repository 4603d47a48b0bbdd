package ua.dp.cnap.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.Fixtures.Place;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/** Somebody with a marked name, phone and e-mail books, moves and fails in many ways; no trace of them is left outside. */
@ExtendWith(ArquillianExtension.class)
class NothingLeaksIT {

    private static final String HERE = "slobozhanska";
    private static final String NAME = "Протікайленко";
    private static final String GIVEN = "Слідолюб";
    private static final String PHONE = "0509753108";
    private static final String EMAIL = "leakmark";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    As as;

    @Inject
    Fixtures given;

    private final List<String> refusals = new ArrayList<>();
    private String key;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void nothing_of_a_person_is_in_logs_metrics_and_refusals() throws Exception {
        try (Listening log = new Listening()) {
            somebody_books_moves_and_fails();

            assertThat(refusals).hasSizeGreaterThan(9).allSatisfy(NothingLeaksIT::tellsNobody);
            tellsNobody(log.written.toString());
            tellsNobody(metrics());
            assertThat(log.written + metrics()).doesNotContain(key);
        }
    }

    private void somebody_books_moves_and_fails() throws IOException, InterruptedException {
        Place place = as.staff(HERE, () -> given.openOffice(1));
        String nine = given.nextWeekAt("09:00").toString();
        String ten = given.nextWeekAt("10:00").toString();

        Answer booked = book(place, nine, PHONE, EMAIL + "@example.org", true);
        assertThat(booked.status()).isEqualTo(201);
        String own = "/appointments/" + booked.text("code");
        key = booked.text("manageKey");
        book(place, nine, PHONE, EMAIL + "@example.org", true); // taken
        book(place, ten, PHONE + "7531", EMAIL, true); // malformed
        book(place, ten, PHONE, EMAIL + "@example.org", false); // no consent
        book(place, "2020-01-01T09:00:00Z", PHONE, EMAIL + "@example.org", true); // long ago
        refused(Api.send(
                "POST",
                "/communities/" + HERE + "/appointments",
                Api.json("{\"applicant\": {\"surname\": \"" + NAME + "\", \"phone\": \"" + PHONE + "\", \"" + EMAIL),
                "Content-Type",
                "application/json")); // broken off
        refused(Api.post(
                "/communities/" + HERE + "/appointments",
                Json.createObjectBuilder()
                        .add("surname", NAME)
                        .add("phone", PHONE)
                        .build())); // unknown fields
        refused(Api.patch(own, at("not a time " + NAME), "Manage-Key", key));
        refused(Api.patch(own + "/data", person("phone", NAME), "Manage-Key", key));
        refused(Api.patch(own + "/data", person("surname", NAME + "\u0000" + PHONE + "!"), "Manage-Key", key));
        refused(Api.get(own, "Manage-Key", NAME.length() + EMAIL + "x".repeat(32)));
        refused(Api.delete(own + "/data", "Manage-Key", key)); // still to come
        Api.patch(own, at(ten), "Manage-Key", key);
        Api.patch(own + "/data", person("givenName", GIVEN), "Manage-Key", key);
        portal("/my", "code=" + booked.text("code") + "&phone=" + PHONE + "1");
        portal("/my", "code=" + NAME + "&phone=" + NAME);
        portal("/my/" + key + "/data/correction", "surname=" + NAME + "&phone=" + PHONE + "12&email=" + EMAIL);
        Api.delete(own + "/data?cancel=true", "Manage-Key", key);
        refused(Api.patch(own + "/data", person("surname", NAME), "Manage-Key", key));
    }

    private Answer book(Place place, String startsAt, String phone, String email, boolean consent) {
        Answer answer = Api.post(
                "/communities/" + HERE + "/appointments",
                Json.createObjectBuilder()
                        .add("serviceId", place.service().toString())
                        .add("officeId", place.office().toString())
                        .add("startsAt", startsAt)
                        .add(
                                "applicant",
                                Json.createObjectBuilder()
                                        .add("surname", NAME)
                                        .add("givenName", GIVEN)
                                        .add("phone", phone)
                                        .add("email", email))
                        .add("consent", consent)
                        .build(),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        if (answer.status() >= 400) {
            refused(answer);
        }
        return answer;
    }

    private void refused(Answer answer) {
        assertThat(answer.status()).isBetween(400, 499);
        refusals.add(answer.body() + " " + answer.headers().map());
    }

    private static void tellsNobody(String text) {
        assertThat(text).doesNotContain(NAME, GIVEN, PHONE, PHONE.substring(1), EMAIL);
    }

    private static jakarta.json.JsonObject at(String time) {
        return Json.createObjectBuilder().add("startsAt", time).build();
    }

    private static jakarta.json.JsonObject person(String field, String value) {
        return Json.createObjectBuilder().add(field, value).build();
    }

    /** Pages show a form again as it was filled in, so only what is written elsewhere counts. */
    private static void portal(String path, String form) throws IOException, InterruptedException {
        String encoded = URLEncoder.encode(form, UTF_8).replace("%3D", "=").replace("%26", "&");
        CLIENT.send(
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + System.getProperty("env.CNAP_HTTP_PORT") + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded))
                        .build(),
                BodyHandlers.discarding());
    }

    /** All that the server writes meanwhile, whatever the level that is shown. */
    private static final class Listening extends Handler implements AutoCloseable {

        private final Logger root = Logger.getLogger("");
        private final StringBuffer written = new StringBuffer();

        Listening() {
            root.addHandler(this);
            System.getLogger("ua.dp.cnap.privacy").log(System.Logger.Level.INFO, "listening");
            assertThat(written).contains("listening");
        }

        @Override
        public void publish(LogRecord said) {
            written.append(said.getMessage()).append(' ').append(Arrays.toString(said.getParameters()));
            for (Throwable cause = said.getThrown(); cause != null; cause = cause.getCause()) {
                written.append(' ').append(cause);
            }
            written.append('\n');
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            root.removeHandler(this);
        }
    }

    private static String metrics() throws IOException, InterruptedException {
        String metrics = CLIENT.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                                        + System.getProperty("env.CNAP_MANAGEMENT_PORT") + "/metrics"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        assertThat(metrics).contains("jvm");
        return metrics;
    }
}
