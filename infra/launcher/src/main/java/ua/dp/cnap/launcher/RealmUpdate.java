package ua.dp.cnap.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Brings the clients of a realm that exists already to what the realm file says. Keycloak imports the file only once,
 * but the application's address and secret may change from one start to the next.
 */
final class RealmUpdate {

    private static final String REALM = "/admin/realms/cnap/clients";
    private static final List<String> FOLLOWING =
            List.of("secret", "rootUrl", "baseUrl", "redirectUris", "webOrigins", "attributes");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String keycloak;
    private final String token;

    /** @throws IOException if the administrator's password is not the one Keycloak has */
    RealmUpdate(String keycloak, String administratorPassword) throws IOException {
        this.keycloak = keycloak;
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(administratorPassword, UTF_8);
        HttpRequest login = HttpRequest.newBuilder(
                        URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        this.token = json(send(login)).asJsonObject().getString("access_token");
    }

    /** Sets, in every client of the realm, what follows from the settings; the rest stays as it is. */
    void apply(JsonArray clients) throws IOException {
        for (JsonObject wanted : clients.getValuesAs(JsonObject.class)) {
            String query = "?clientId=" + URLEncoder.encode(wanted.getString("clientId"), UTF_8);
            for (JsonValue found :
                    json(send(request(REALM + query).GET().build())).asJsonArray()) {
                update(found.asJsonObject(), wanted);
            }
        }
    }

    private void update(JsonObject client, JsonObject wanted) throws IOException {
        JsonObjectBuilder changed = Json.createObjectBuilder(client);
        FOLLOWING.stream().filter(wanted::containsKey).forEach(field -> changed.add(field, wanted.get(field)));
        send(request(REALM + "/" + client.getString("id"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(changed.build().toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(keycloak + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(30));
    }

    private String send(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IOException(request.uri().getPath() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static JsonValue json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
