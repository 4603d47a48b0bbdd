package ua.dp.cnap.card;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** Stages as the database keeps them. */
final class StagesJson {

    private StagesJson() {}

    static String write(List<Stage> stages) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Stage stage : stages) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("what", stage.what())
                    .add("responsible", stage.responsible())
                    .add("actions", StageAction.letters(stage.actions(), ""));
            if (stage.days() != null) {
                one.add("days", stage.days());
            }
            all.add(one);
        }
        return all.build().toString();
    }

    static List<Stage> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(StagesJson::stage)
                    .toList();
        }
    }

    private static Stage stage(JsonObject one) {
        return new Stage(
                one.getString("what"),
                one.getString("responsible"),
                StageAction.of(one.getString("actions")),
                one.containsKey("days") ? one.getInt("days") : null);
    }
}
