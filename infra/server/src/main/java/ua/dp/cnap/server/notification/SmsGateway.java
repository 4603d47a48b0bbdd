package ua.dp.cnap.server.notification;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.dp.cnap.server.Setting;

/**
 * The HTTP gateway that takes our SMS. Every company has a request of its own, so its shape is a setting.
 *
 * @param body what is posted; the strings {@code {to}}, {@code {number}}, {@code {sender}}, {@code {text}} and {@code {id}} in it are
 *     filled in
 * @param accepted where in an answer of 2xx stands whether the message was taken, and which values say so; empty: 2xx does
 */
record SmsGateway(URI url, Optional<String> token, String sender, JsonObject body, Optional<Accepted> accepted) {

    private static final String PLAIN_BODY =
            "{\"to\":\"{to}\",\"from\":\"{sender}\",\"text\":\"{text}\",\"id\":\"{id}\"}";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    SmsGateway {
        if (!"https".equals(url.getScheme()) && !THIS_MACHINE.contains(String.valueOf(url.getHost()))) {
            throw new IllegalStateException("CNAP_SMS_URL must be https: phones and links go that way");
        }
    }

    /** {@code /response_code 0 800}: the JSON pointer of a value in the answer, and the values that mean yes. */
    record Accepted(String pointer, List<String> values) {

        static Accepted read(String setting) {
            List<String> words = List.of(setting.split("\\s+"));
            return new Accepted(words.getFirst(), words.subList(1, words.size()));
        }

        /** What stands there; empty where nothing does. */
        Optional<String> in(JsonObject answer) {
            try {
                JsonValue value = answer.getValue(pointer);
                return Optional.of(value instanceof JsonString text ? text.getString() : value.toString());
            } catch (JsonException nothing) {
                return Optional.empty();
            }
        }
    }

    /** The one that {@code CNAP_SMS_…} describes; empty without an address. */
    static Optional<SmsGateway> ofTheSettings() {
        return setting("URL")
                .map(url -> new SmsGateway(
                        URI.create(url),
                        setting("TOKEN"),
                        setting("SENDER").orElse("CNAP"),
                        parsed(setting("BODY").orElse(PLAIN_BODY)),
                        setting("ACCEPTED").map(Accepted::read)));
    }

    private static Optional<String> setting(String name) {
        return Setting.of("CNAP_SMS_" + name);
    }

    static JsonObject parsed(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new IllegalStateException("CNAP_SMS_BODY is no JSON object", e);
        }
    }

    /** @param to in E.164 with the plus; many gateways want it without, so {@code {number}} is there too */
    JsonStructure request(String to, String text, String id) {
        Map<String, String> words = Map.of(
                "{to}", to, "{number}", to.replaceFirst("^\\+", ""), "{sender}", sender, "{text}", text, "{id}", id);
        return filled(body, words).asJsonObject();
    }

    /** Words are put into parsed strings, so no text can break out of its place. */
    private static JsonValue filled(JsonValue template, Map<String, String> words) {
        return switch (template.getValueType()) {
            case OBJECT -> {
                var object = Json.createObjectBuilder();
                template.asJsonObject().forEach((name, value) -> object.add(name, filled(value, words)));
                yield object.build();
            }
            case ARRAY -> {
                var array = Json.createArrayBuilder();
                template.asJsonArray().forEach(value -> array.add(filled(value, words)));
                yield array.build();
            }
            case STRING -> {
                String string = ((JsonString) template).getString();
                yield Json.createValue(words.getOrDefault(string, string));
            }
            default -> template;
        };
    }

    /** Without the token: this may end in a log. */
    @Override
    public String toString() {
        return "SMS gateway " + url.getHost();
    }
}
