package ua.dp.cnap.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Keycloak as its administrator uses it: gives a person who was invited the password that demo accounts have. */
final class LoginServer {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String admin;
    private final String token;

    LoginServer(Stack stack) {
        String realm = stack.realm("").toString();
        admin = realm.replace("/realms/", "/admin/realms/");
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(stack.secret("keycloak-admin"), UTF_8);
        HttpRequest login = HttpRequest.newBuilder(
                        URI.create(realm.replace("/realms/cnap", "/realms/master") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        token = read(send(login).body()).asJsonObject().getString("access_token");
    }

    /**
     * An account that can log in at once with its address, without a second factor, in the organization of the community.
     * What the application has not yet made of it is made here.
     *
     * @return the subject of its tokens
     */
    String account(String email, String slug, UUID community) {
        tell(
                "POST",
                "/users",
                Json.createObjectBuilder()
                        .add("username", email)
                        .add("email", email)
                        .add("firstName", "Мальва")
                        .add("lastName", "Відкривайко")
                        .add("enabled", true)
                        .build());
        String user = "/users/"
                + first("/users?exact=true&email=" + URLEncoder.encode(email, UTF_8))
                        .getString("id");
        tell(
                "PUT",
                user,
                Json.createObjectBuilder()
                        .add("emailVerified", true)
                        .add("requiredActions", Json.createArrayBuilder())
                        .build());
        tell(
                "PUT",
                user + "/reset-password",
                Json.createObjectBuilder()
                        .add("type", "password")
                        .add("value", "demo-" + email)
                        .add("temporary", false)
                        .build());
        JsonArray roles = get(user + "/role-mappings/realm").asJsonArray();
        tell(
                "DELETE",
                user + "/role-mappings/realm",
                Json.createArrayBuilder(roles.stream()
                                .filter(role ->
                                        role.asJsonObject().getString("name").equals("second-factor"))
                                .toList())
                        .build());
        tell(
                "POST",
                "/organizations",
                Json.createObjectBuilder()
                        .add("alias", slug)
                        .add("name", slug)
                        .add("enabled", true)
                        .add(
                                "attributes",
                                Json.createObjectBuilder()
                                        .add(
                                                "tenant_id",
                                                Json.createArrayBuilder().add(community.toString())))
                        .build());
        String organization = first("/organizations?q=" + URLEncoder.encode("tenant_id:" + community, UTF_8))
                .getString("id");
        String id = user.replace("/users/", "");
        tell("POST", "/organizations/" + organization + "/members", Json.createValue(id));
        return id;
    }

    private JsonObject first(String path) {
        return get(path).asJsonArray().getJsonObject(0);
    }

    private JsonValue get(String path) {
        return read(send(request(path).GET().build()).body());
    }

    /** What is there already is answered 409, which is as good. */
    private void tell(String method, String path, JsonValue body) {
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()))
                .build());
        if (answer.statusCode() / 100 != 2 && answer.statusCode() != 409) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(admin + path)).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private static JsonValue read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
