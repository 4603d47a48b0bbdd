package ua.dp.cnap.launcher;

import static ua.dp.cnap.launcher.RealmAdministration.encoded;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.List;

/**
 * Brings the clients of a realm that exists already to what the realm file says. Keycloak imports the file only once,
 * but the application's address and secret may change from one start to the next.
 */
final class RealmUpdate {

    private static final List<String> FOLLOWING =
            List.of("secret", "rootUrl", "baseUrl", "redirectUris", "webOrigins", "attributes");

    private final RealmAdministration realm;

    RealmUpdate(RealmAdministration realm) {
        this.realm = realm;
    }

    /** Sets, in every client of the realm, what follows from the settings; the rest stays as it is. */
    void apply(JsonArray clients) throws IOException {
        for (JsonObject wanted : clients.getValuesAs(JsonObject.class)) {
            for (JsonValue found : realm.get("/clients?clientId=" + encoded(wanted.getString("clientId")))
                    .asJsonArray()) {
                update(found.asJsonObject(), wanted);
            }
        }
    }

    private void update(JsonObject client, JsonObject wanted) throws IOException {
        JsonObjectBuilder changed = Json.createObjectBuilder(client);
        FOLLOWING.stream().filter(wanted::containsKey).forEach(field -> changed.add(field, wanted.get(field)));
        realm.put("/clients/" + client.getString("id"), changed.build());
    }
}
