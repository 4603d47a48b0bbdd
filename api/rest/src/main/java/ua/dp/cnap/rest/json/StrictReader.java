package ua.dp.cnap.rest.json;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.rest.problem.RefusedRequest;

/** Reads a JSON body into a record and refuses, by name, every field that the record does not have or that is of another type. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class StrictReader implements MessageBodyReader<Record> {

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

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

    private static JsonValue parse(InputStream body) throws IOException {
        byte[] bytes = body.readAllBytes(); // bounded by BodyLimit
        try (JsonParser parser = PARSERS.createParser(new ByteArrayInputStream(bytes))) {
            parser.next();
            JsonValue value = parser.getValue();
            if (parser.hasNext()) {
                throw RefusedRequest.notJson();
            }
            return value;
        } catch (RefusedRequest e) {
            throw e;
        } catch (RuntimeException e) { // the parser has no common type for broken, empty and too deeply nested
            throw RefusedRequest.notJson();
        }
    }
}
