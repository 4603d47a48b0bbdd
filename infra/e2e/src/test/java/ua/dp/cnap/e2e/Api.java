package ua.dp.cnap.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The API as another program uses it, and the tokens that Keycloak gives to staff. */
final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private static final Pattern MANAGE_KEY = Pattern.compile("\"manageKey\":\"([^\"]+)\"");

    private final Stack stack;
    private final List<String> keys = new CopyOnWriteArrayList<>();

    Api(Stack stack) {
        this.stack = stack;
    }

    /** The manage keys of all appointments that were booked in this test. */
    List<String> keys() {
        return keys;
    }

    Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** All items of a list, page after page. */
    List<JsonObject> all(String path) {
        List<JsonObject> items = new ArrayList<>();
        Answer page = get(path);
        while (true) {
            items.addAll(page.items());
            if (!page.json().containsKey("nextCursor")) {
                return items;
            }
            page = get(path + "&cursor=" + URLEncoder.encode(page.json().getString("nextCursor"), UTF_8));
        }
    }

    Answer post(String path, JsonObject body, String... headers) {
        return send("POST", path, body.toString(), headers);
    }

    Answer send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(stack.address("/api/v1" + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        Answer answer = send(request.build());
        MANAGE_KEY.matcher(answer.body()).results().forEach(key -> keys.add(key.group(1)));
        return answer;
    }

    /** A request that is signed with the token of a demo account. */
    Answer as(String account, String path) {
        return get(path, "Authorization", "Bearer " + token(account));
    }

    String token(String account) {
        Map<String, String> form = Map.of(
                "grant_type", "password", "client_id", "cnap-cli", "username", account, "password", "demo-" + account);
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        URI tokens = stack.realm("/protocol/openid-connect/token");
        Answer answer = send(HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
        return answer.json().getString("access_token");
    }

    private static Answer send(HttpRequest request) {
        try {
            return Answer.of(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}
