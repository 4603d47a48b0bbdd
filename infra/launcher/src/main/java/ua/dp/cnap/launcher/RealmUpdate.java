package ua.dp.cnap.launcher;

import static ua.dp.cnap.launcher.RealmAdministration.encoded;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Brings a realm that exists already to what the realm file says. Keycloak imports the file only once, but the
 * application's address, its secrets and the mail server may change from one start to the next, and a newer version of the
 * application may need a role, a client or a login that was not there. What people have in the realm stays as it is.
 */
final class RealmUpdate {

    private static final List<String> OF_THE_REALM = List.of("smtpServer", "emailTheme");
    private static final List<String> OF_A_CLIENT =
            List.of("secret", "rootUrl", "baseUrl", "redirectUris", "webOrigins", "attributes");

    private final RealmAdministration realm;

    RealmUpdate(RealmAdministration realm) {
        this.realm = realm;
    }

    void apply(JsonObject wanted) throws IOException {
        roles(wanted.getJsonObject("roles").getJsonArray("realm"));
        clients(wanted.getJsonArray("clients"));
        ownAccounts(wanted.getJsonArray("users"));
        new RealmFlows(realm).add(wanted);
        JsonObjectBuilder settings = Json.createObjectBuilder().add("browserFlow", wanted.get("browserFlow"));
        OF_THE_REALM.forEach(field -> settings.add(field, wanted.get(field)));
        realm.put("", settings.build());
    }

    private void roles(JsonArray wanted) throws IOException {
        List<String> there = objects(realm.get("/roles")).stream()
                .map(role -> role.getString("name"))
                .toList();
        for (JsonObject role : wanted.getValuesAs(JsonObject.class)) {
            if (!there.contains(role.getString("name"))) {
                realm.post(
                        "/roles",
                        Json.createObjectBuilder(role).remove("composites").build());
            }
        }
        for (JsonObject role : wanted.getValuesAs(JsonObject.class)) {
            if (role.containsKey("composites")) {
                for (JsonValue part : role.getJsonObject("composites").getJsonArray("realm")) {
                    JsonValue found = realm.get("/roles/" + encoded(text(part)));
                    realm.post("/roles/" + encoded(role.getString("name")) + "/composites", array(found));
                }
            }
        }
    }

    /** Makes what is missing; in the others, sets what follows from the settings. */
    private void clients(JsonArray wanted) throws IOException {
        for (JsonObject client : wanted.getValuesAs(JsonObject.class)) {
            List<JsonObject> found = named(client.getString("clientId"));
            if (found.isEmpty()) {
                realm.post("/clients", client);
            }
            for (JsonObject there : found) {
                JsonObjectBuilder changed = Json.createObjectBuilder(there);
                OF_A_CLIENT.stream()
                        .filter(client::containsKey)
                        .forEach(field -> changed.add(field, client.get(field)));
                realm.put("/clients/" + there.getString("id"), changed.build());
            }
        }
    }

    /** What the application itself may do in the realm. */
    private void ownAccounts(JsonArray users) throws IOException {
        for (JsonObject user : users.getValuesAs(JsonObject.class)) {
            if (user.containsKey("serviceAccountClientId")) {
                String client = named(user.getString("serviceAccountClientId"))
                        .getFirst()
                        .getString("id");
                String account = realm.get("/clients/" + client + "/service-account-user")
                        .asJsonObject()
                        .getString("id");
                for (Map.Entry<String, JsonValue> rights :
                        user.getJsonObject("clientRoles").entrySet()) {
                    grant(
                            rights.getValue().asJsonArray(),
                            named(rights.getKey()).getFirst(),
                            account);
                }
            }
        }
    }

    private void grant(JsonArray roles, JsonObject of, String account) throws IOException {
        for (JsonValue role : roles) {
            JsonValue found = realm.get("/clients/" + of.getString("id") + "/roles/" + encoded(text(role)));
            realm.post("/users/" + account + "/role-mappings/clients/" + of.getString("id"), array(found));
        }
    }

    private List<JsonObject> named(String clientId) throws IOException {
        return objects(realm.get("/clients?clientId=" + encoded(clientId)));
    }

    private static List<JsonObject> objects(JsonValue list) {
        return list.asJsonArray().getValuesAs(JsonObject.class);
    }

    private static JsonArray array(JsonValue one) {
        return Json.createArrayBuilder().add(one).build();
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
