package ua.dp.cnap.identity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The realm {@code cnap}, as a file that Keycloak imports: what is the same everywhere comes from {@code realm.json}, the
 * organizations from the reference data, the rest from {@link RealmSettings}.
 */
public final class Realm {

    private static final String CONSOLE = "cnap-console";
    private static final String ACCOUNTS = "cnap-accounts";
    private static final String CLI = "cnap-cli";

    private Realm() {}

    /** Writes the file; it holds the client secret, so only its owner should read it. */
    public static void write(Path file, RealmSettings settings) throws IOException {
        try (JsonWriter json = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(Files.newBufferedWriter(file))) {
            json.writeObject(of(settings));
        }
    }

    static JsonObject of(RealmSettings settings) {
        List<Account> accounts = settings.demo() ? Account.demo() : List.of();
        JsonObject everywhere = everywhere();
        return Json.createObjectBuilder(everywhere)
                .add(
                        "smtpServer",
                        object(settings.mail().map(MailSettings::inRealm).orElse(Map.of())))
                .add(
                        "roles",
                        settings.demo()
                                ? withoutComposites(everywhere.getJsonObject("roles"))
                                : everywhere.get("roles"))
                .add("clients", clients(everywhere.getJsonArray("clients"), settings))
                .add("scopeMappings", scopeMappings(everywhere.getJsonArray("scopeMappings"), settings))
                .add(
                        "organizations",
                        array(Organization.all().stream()
                                .map(o -> o.inRealm(accounts))
                                .toList()))
                .add("users", users(everywhere.getJsonArray("users"), accounts))
                .build();
    }

    private static JsonArray clients(JsonArray clients, RealmSettings settings) {
        List<JsonObject> chosen = new ArrayList<>();
        for (JsonObject client : clients.getValuesAs(JsonObject.class)) {
            switch (client.getString("clientId")) {
                case CONSOLE -> chosen.add(console(client, settings));
                case ACCOUNTS ->
                    chosen.add(Json.createObjectBuilder(client)
                            .add("secret", settings.accountsSecret())
                            .build());
                case CLI -> addInDemo(chosen, client, settings);
                default -> chosen.add(client);
            }
        }
        return array(chosen);
    }

    private static JsonArray users(JsonArray services, List<Account> accounts) {
        JsonArrayBuilder users = Json.createArrayBuilder(services);
        accounts.forEach(account -> users.add(Json.createObjectBuilder(account.inRealm())));
        return users.build();
    }

    /** Else the demo's coordinator would be asked for a code that everybody had to know. */
    private static JsonObject withoutComposites(JsonObject roles) {
        List<JsonObject> plain = roles.getJsonArray("realm").getValuesAs(JsonObject.class).stream()
                .map(role -> Json.createObjectBuilder(role)
                        .remove("composites")
                        .add("composite", false)
                        .build())
                .toList();
        return Json.createObjectBuilder().add("realm", array(plain)).build();
    }

    private static JsonArray scopeMappings(JsonArray mappings, RealmSettings settings) {
        List<JsonObject> chosen = new ArrayList<>();
        for (JsonObject mapping : mappings.getValuesAs(JsonObject.class)) {
            if (mapping.getString("client").equals(CLI)) {
                addInDemo(chosen, mapping, settings);
            } else {
                chosen.add(mapping);
            }
        }
        return array(chosen);
    }

    private static void addInDemo(List<JsonObject> chosen, JsonObject object, RealmSettings settings) {
        if (settings.demo()) {
            chosen.add(object);
        }
    }

    private static JsonObject console(JsonObject client, RealmSettings settings) {
        List<String> returns = new ArrayList<>();
        for (String address : settings.addresses()) {
            returns.add(address + "/admin");
            returns.add(address + "/admin/*");
        }
        JsonObjectBuilder console = Json.createObjectBuilder(client)
                .add("secret", settings.clientSecret())
                .add("rootUrl", settings.addresses().getFirst())
                .add("baseUrl", "/admin/")
                .add("redirectUris", array(returns))
                .add(
                        "attributes",
                        Json.createObjectBuilder()
                                .add(
                                        "post.logout.redirect.uris",
                                        String.join(
                                                "##",
                                                settings.addresses().stream()
                                                        .map(a -> a + "/*")
                                                        .toList())));
        return console.build();
    }

    private static JsonObject object(Map<String, ?> values) {
        return Json.createObjectBuilder(values).build();
    }

    private static JsonArray array(List<?> values) {
        return Json.createArrayBuilder(values).build();
    }

    private static JsonObject everywhere() {
        try (JsonReader json = Json.createReader(Realm.class.getResourceAsStream("/realm.json"))) {
            return json.readObject();
        }
    }
}
