package ua.dp.cnap.rest.json;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.rest.problem.RefusedRequest;

/** Reads a JSON body into a record and refuses, by name, every field that the record does not have or that is of another type. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class StrictReader implements MessageBodyReader<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        List<FieldError> wrong = new ArrayList<>();
        Record read = RecordShape.of(type).fill(parse(body), "", wrong);
        if (!wrong.isEmpty()) {
            throw RefusedRequest.misshapen(wrong);
        }
        return read;
    }

    private static JsonStructure parse(InputStream body) throws IOException {
        byte[] bytes = body.readAllBytes(); // bounded by BodyLimit
        try (JsonReader reader = Json.createReader(new java.io.ByteArrayInputStream(bytes))) {
            return reader.read();
        } catch (JsonException | IllegalStateException e) {
            throw RefusedRequest.notJson();
        }
    }
}
