package ua.dp.cnap.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** The API as a program outside sees it: over HTTP, from within the server that the test runs in. */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Api() {}

    /** What came back; the body is an empty object where there was none. */
    public record Answer(int status, JsonObject body, java.net.http.HttpHeaders headers) {

        public JsonArray items() {
            return body.getJsonArray("items");
        }

        public String text(String name) {
            return body.getString(name, null);
        }

        /** Status and problem, then each field with what is wrong with it. */
        public String refusal() {
            StringBuilder told = new StringBuilder(status + " " + text("type"));
            if (body.containsKey("errors")) {
                for (JsonObject error : body.getJsonArray("errors").getValuesAs(JsonObject.class)) {
                    told.append(", ")
                            .append(error.getString("field"))
                            .append(": ")
                            .append(error.getString("code"));
                }
            }
            return told.toString();
        }

        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }
    }

    /** @param headers name, value, name, value, … */
    public static Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public static Answer post(String path, JsonObject body, String... headers) {
        return send("POST", path, json(body.toString()), with(headers, "Content-Type", "application/json"));
    }

    public static Answer put(String path, JsonObject body, String... headers) {
        return send("PUT", path, json(body.toString()), with(headers, "Content-Type", "application/json"));
    }

    public static Answer patch(String path, JsonObject body, String... headers) {
        return send("PATCH", path, json(body.toString()), with(headers, "Content-Type", "application/json"));
    }

    public static Answer delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    public static BodyPublisher json(String body) {
        return BodyPublishers.ofString(body, UTF_8);
    }

    public static Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + System.getProperty("env.CNAP_HTTP_PORT") + "/api/v1" + path))
                .method(method, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
            return new Answer(response.statusCode(), parse(response.body()), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The values of one text field of each item. */
    public static List<String> each(JsonArray items, String field) {
        return items.getValuesAs(JsonObject.class).stream()
                .map(item -> ((JsonString) item.get(field)).getString())
                .toList();
    }

    private static JsonObject parse(String body) {
        if (body.isBlank()) {
            return Json.createObjectBuilder().build();
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private static String[] with(String[] headers, String... more) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + more.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return all;
    }
}
