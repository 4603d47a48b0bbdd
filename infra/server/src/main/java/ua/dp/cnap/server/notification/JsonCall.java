package ua.dp.cnap.server.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One question in JSON to somebody's server, and what it answered. */
final class JsonCall {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SLOWER = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int TOO_MANY = 429;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Duration patience;

    JsonCall() {
        this(PATIENCE);
    }

    JsonCall(Duration patience) {
        this.patience = patience;
    }

    /**
     * What was answered.
     *
     * @param body empty where it is no JSON object
     * @param retryAfter as the header says, in seconds
     */
    record Answer(int status, Optional<JsonObject> body, Optional<Duration> retryAfter) {

        boolean isGood() {
            return status / 100 == 2;
        }

        boolean isTooMany() {
            return status == TOO_MANY;
        }

        /** How long to leave them alone; never so long that a wrong number would silence the channel for days. */
        Duration pause() {
            Duration asked = retryAfter.orElse(SLOWER);
            return asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE;
        }

        Refusal notUnderstood() {
            return Refusal.ofTheWay("not-understood " + status);
        }
    }

    /** @throws NotDelivered if there was no answer at all */
    Answer post(URI to, Map<String, String> headers, JsonStructure body) throws NotDelivered {
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
        headers.forEach(request::header);
        try {
            return answer(http.send(request.build(), BodyHandlers.ofString(UTF_8)));
        } catch (IOException e) {
            throw new NotDelivered(Refusal.UNREACHABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotDelivered(Refusal.UNREACHABLE);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                object(response.body()),
                response.headers()
                        .firstValue("Retry-After")
                        .filter(value -> value.matches("\\d{1,6}"))
                        .map(value -> Duration.ofSeconds(Long.parseLong(value))));
    }

    private static Optional<JsonObject> object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return Optional.of(reader.readObject());
        } catch (JsonException e) {
            return Optional.empty();
        }
    }
}
