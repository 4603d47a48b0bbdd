package ua.dp.cnap.moving;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an archive holds, and how to know that it is whole.
 *
 * @param schema the last migration of the database that it comes from
 * @param community the row of the community itself
 */
record Manifest(String schema, Instant writtenAt, JsonObject community, List<Part> parts) {

    static final String FILE = "manifest.json";

    private static final String FORMAT = "cnap-community";
    private static final int VERSION = 1;
    private static final JsonWriterFactory READABLE =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    /** The rows of one table: a file with one JSON object in each line. */
    record Part(String table, String about, List<String> columns, long rows, long bytes, String sha256) {

        String file() {
            return Manifest.file(table);
        }

        private JsonObject json() {
            JsonArrayBuilder names = Json.createArrayBuilder();
            columns.forEach(names::add);
            return Json.createObjectBuilder()
                    .add("file", file())
                    .add("table", table)
                    .add("about", about == null ? "" : about)
                    .add("rows", rows)
                    .add("bytes", bytes)
                    .add("sha256", sha256)
                    .add("columns", names)
                    .build();
        }

        private static Part of(JsonObject json) {
            return new Part(
                    json.getString("table"),
                    json.getString("about", ""),
                    json.getJsonArray("columns").getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString)
                            .toList(),
                    json.getJsonNumber("rows").longValueExact(),
                    json.getJsonNumber("bytes").longValueExact(),
                    json.getString("sha256"));
        }
    }

    /** Where the rows of a table stand in the archive. */
    static String file(String table) {
        return "data/" + table + ".jsonl";
    }

    UUID communityId() {
        return UUID.fromString(community.getString("id"));
    }

    /** The community's full name, for people to read. */
    String name() {
        return community.getString("name");
    }

    void write(OutputStream out) {
        JsonArrayBuilder files = Json.createArrayBuilder();
        parts.forEach(part -> files.add(part.json()));
        try (JsonWriter json = READABLE.createWriter(out)) {
            json.writeObject(Json.createObjectBuilder()
                    .add("format", FORMAT)
                    .add("formatVersion", VERSION)
                    .add("schemaVersion", schema)
                    .add("writtenAt", writtenAt.toString())
                    .add("community", community)
                    .add("files", files)
                    .build());
        }
    }

    /** @throws ArchiveRefused if it is no manifest, or of a format that is not known here */
    static Manifest read(InputStream in) {
        try (JsonReader reader = Json.createReader(in)) {
            JsonObject json = reader.readObject();
            if (!FORMAT.equals(json.getString("format", "")) || json.getInt("formatVersion", 0) != VERSION) {
                throw new ArchiveRefused("archive-unknown", FILE);
            }
            Manifest manifest = new Manifest(
                    json.getString("schemaVersion"),
                    Instant.parse(json.getString("writtenAt")),
                    json.getJsonObject("community"),
                    json.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                            .map(Part::of)
                            .toList());
            manifest.communityId();
            return manifest;
        } catch (JsonException
                | ClassCastException
                | NullPointerException
                | ArithmeticException
                | DateTimeException
                | IllegalArgumentException e) { // whatever is not as a manifest is
            throw new ArchiveRefused("archive-unknown", FILE);
        }
    }
}
