package ua.dp.cnap.rest.moving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.dp.cnap.As;
import ua.dp.cnap.Deployments;
import ua.dp.cnap.Fixtures;
import ua.dp.cnap.network.ClassifiedCommunity;
import ua.dp.cnap.rest.Api;
import ua.dp.cnap.rest.Api.Answer;

/**
 * {@code /centre/exports} and {@code /network/imports}. What moves in comes from here too, under the code of another
 * community, as if another deployment had written it.
 */
@ExtendWith(ArquillianExtension.class)
class MovingIT {

    private static final String HERE = "obukhivska";
    private static final String[] COORDINATOR = {"Authorization", "Test COORDINATOR oblast"};
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    As as;

    @Inject
    Fixtures given;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Test
    void the_head_takes_all_along_and_the_oblast_lets_it_in_elsewhere() throws Exception {
        as.staff(HERE, () -> given.openOffice(1));
        as.staff(HERE, () -> given.update("""
                insert into staff_member (id, surname, given_name, email, account, role)
                values (?1, 'Зразкова', 'Ганна', 'hanna@cnap.example', 'elsewhere', 'HEAD')""", UUID.randomUUID()));

        Map<String, String> files = files(export("Test HEAD " + HERE));
        assertThat(recorded()).isEqualTo("OUT Тестова Особа");
        Answer movedIn = take(zip(asWrittenBy("UA51020150000090298", "moved-in-here", files)));

        assertThat(movedIn.status()).as(movedIn.body().toString()).isEqualTo(201);
        assertThat(movedIn.text("slug")).isEqualTo("moved-in-here");
        assertThat(Api.get("/communities/moved-in-here/offices").items())
                .isNotEmpty()
                .hasSameSizeAs(Api.get("/communities/" + HERE + "/offices").items());
        assertThat(as.staff("moved-in-here", () -> given.ask("""
                        select s.surname || ' ' || t.kind || ' ' || t.state
                          from staff_member s join account_task t on t.staff_id = s.id"""))).isEqualTo("Зразкова INVITE WAITING");
        assertThat(as.staff(
                        "moved-in-here",
                        () -> given.ask(
                                "select string_agg(direction, ', ' order by made_at, direction desc) from data_move")))
                .asString()
                .endsWith("OUT, IN");
        assertThat(as.staff("moved-in-here", () -> given.ask("select count(*) from configuration_change")))
                .isEqualTo(as.staff(HERE, () -> given.ask("select count(*) from configuration_change")));
    }

    @Test
    void nobody_but_the_head_takes_the_data_out() {
        for (String who : new String[] {"DEPUTY " + HERE, "ADMINISTRATOR " + HERE, "COORDINATOR oblast"}) {
            assertThat(Api.send("POST", "/centre/exports", BodyPublishers.noBody(), "Authorization", "Test " + who)
                            .refusal())
                    .as(who)
                    .isEqualTo("403 /problems/wrong-role");
        }
    }

    @Test
    void what_is_not_as_it_was_written_changes_nothing() throws Exception {
        as.staff(HERE, () -> given.openOffice(1));
        Map<String, String> files =
                asWrittenBy("UA51020170000041393", "never-here", files(export("Test HEAD " + HERE)));

        Map<String, String> tampered = new LinkedHashMap<>(files);
        tampered.merge("data/office.jsonl", "", (was, none) -> was.replace("вул. Тестова", "вул. Чужа"));
        assertThat(take(zip(tampered)).refusal()).isEqualTo("422 /problems/archive-damaged");
        Map<String, String> unfit = written(changed(files, "data/office.jsonl", "BRANCH_OFFICE", "CASTLE"));
        assertThat(take(zip(unfit)).refusal()).isEqualTo("422 /problems/archive-unfit");
        Map<String, String> foreign = written(changed(
                files,
                "data/office.jsonl",
                ClassifiedCommunity.idOf("UA51020170000041393").toString(),
                as.id("apostolivska").toString()));
        assertThat(take(zip(foreign)).refusal()).isEqualTo("422 /problems/archive-unfit");
        assertThat(take("not a zip".getBytes(UTF_8)).refusal()).isEqualTo("422 /problems/archive-unknown");

        assertThat(Api.get("/communities/never-here").status()).isEqualTo(404);
    }

    @Test
    void a_community_that_works_here_does_not_move_in_again() throws Exception {
        as.staff(HERE, () -> given.openOffice(1));

        assertThat(take(export("Test HEAD " + HERE)).refusal()).isEqualTo("409 /problems/community-already-opened");
    }

    private Object recorded() {
        return as.staff(
                HERE,
                () -> given.ask(
                        "select direction || ' ' || account_name from data_move order by made_at desc limit 1"));
    }

    private static byte[] export(String who) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = CLIENT.send(
                request("/centre/exports")
                        .header("Authorization", who)
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static Answer take(byte[] archive) {
        return Api.send(
                "POST",
                "/network/imports",
                BodyPublishers.ofByteArray(archive),
                COORDINATOR[0],
                COORDINATOR[1],
                "Content-Type",
                "application/zip");
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + System.getProperty("env.CNAP_HTTP_PORT") + "/api/v1" + path));
    }

    /** The same data under another community's name. */
    private Map<String, String> asWrittenBy(String code, String slug, Map<String, String> files)
            throws NoSuchAlgorithmException {
        Map<String, String> other = new LinkedHashMap<>();
        String here = as.id(HERE).toString();
        files.forEach((name, text) -> other.put(
                name,
                text.replace(here, ClassifiedCommunity.idOf(code).toString())
                        .replace("\"" + HERE + "\"", "\"" + slug + "\"")
                        .replaceAll("\"katotth_code\": ?\"UA\\d+\"", "\"katotth_code\":\"" + code + "\"")));
        return written(other);
    }

    private static Map<String, String> changed(Map<String, String> files, String name, String was, String is) {
        Map<String, String> changed = new LinkedHashMap<>(files);
        changed.merge(name, "", (text, none) -> text.replace(was, is));
        return changed;
    }

    /** With a manifest that fits what the files say now. */
    private static Map<String, String> written(Map<String, String> files) throws NoSuchAlgorithmException {
        JsonObject manifest =
                Json.createReader(new StringReader(files.get("manifest.json"))).readObject();
        var parts = Json.createArrayBuilder();
        for (JsonValue part : manifest.getJsonArray("files")) {
            byte[] bytes = files.get(part.asJsonObject().getString("file")).getBytes(UTF_8);
            parts.add(Json.createObjectBuilder(part.asJsonObject())
                    .add("bytes", bytes.length)
                    .add(
                            "sha256",
                            HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(bytes))));
        }
        Map<String, String> whole = new LinkedHashMap<>(files);
        whole.put(
                "manifest.json",
                Json.createObjectBuilder(manifest).add("files", parts).build().toString());
        return whole;
    }

    private static Map<String, String> files(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }
}
