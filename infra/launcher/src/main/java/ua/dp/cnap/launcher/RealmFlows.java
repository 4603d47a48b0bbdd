package ua.dp.cnap.launcher;

import static ua.dp.cnap.launcher.RealmAdministration.encoded;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/**
 * Adds the login of the realm file to a realm that has not got it. A login that is there is left alone: it has another name
 * when it is another one.
 */
final class RealmFlows {

    private static final String FLOWS = "/authentication/flows";

    private final RealmAdministration realm;

    RealmFlows(RealmAdministration realm) {
        this.realm = realm;
    }

    void add(JsonObject wanted) throws IOException {
        List<String> there = realm.get(FLOWS).asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(flow -> flow.getString("alias"))
                .toList();
        String alias = wanted.getString("browserFlow");
        if (!there.contains(alias)) {
            realm.post(
                    FLOWS,
                    Json.createObjectBuilder(flow(alias, wanted))
                            .remove("authenticationExecutions")
                            .build());
            fill(alias, wanted);
        }
    }

    private void fill(String alias, JsonObject wanted) throws IOException {
        List<JsonObject> steps =
                flow(alias, wanted).getJsonArray("authenticationExecutions").getValuesAs(JsonObject.class).stream()
                        .sorted(Comparator.comparing(step -> step.getInt("priority")))
                        .toList();
        for (JsonObject step : steps) {
            if (step.getBoolean("authenticatorFlow", false)) {
                String below = step.getString("flowAlias");
                realm.post(
                        FLOWS + "/" + encoded(alias) + "/executions/flow",
                        Json.createObjectBuilder()
                                .add("alias", below)
                                .add("type", "basic-flow")
                                .add("provider", "registration-page-form")
                                .add("description", flow(below, wanted).getString("description"))
                                .build());
                require(alias, below, "displayName", step);
                fill(below, wanted);
            } else {
                String provider = step.getString("authenticator");
                realm.post(
                        FLOWS + "/" + encoded(alias) + "/executions/execution",
                        Json.createObjectBuilder().add("provider", provider).build());
                JsonObject made = require(alias, provider, "providerId", step);
                if (step.containsKey("authenticatorConfig")) {
                    realm.post(
                            "/authentication/executions/" + made.getString("id") + "/config",
                            config(step.getString("authenticatorConfig"), wanted));
                }
            }
        }
    }

    /** A new step is disabled until it is said how it counts. */
    private JsonObject require(String alias, String name, String by, JsonObject step) throws IOException {
        String path = FLOWS + "/" + encoded(alias) + "/executions";
        JsonObject made = realm.get(path).asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(e -> e.getInt("level") == 0 && name.equals(e.getString(by, null)))
                .findFirst()
                .orElseThrow(() -> new IOException("no step " + name + " in " + alias));
        realm.put(
                path,
                Json.createObjectBuilder(made)
                        .add("requirement", step.get("requirement"))
                        .build());
        return made;
    }

    private static JsonObject flow(String alias, JsonObject wanted) {
        return named(alias, "authenticationFlows", wanted);
    }

    private static JsonObject config(String alias, JsonObject wanted) {
        return named(alias, "authenticatorConfig", wanted);
    }

    private static JsonObject named(String alias, String list, JsonObject wanted) {
        return wanted.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("alias").equals(alias))
                .findFirst()
                .orElseThrow();
    }
}
