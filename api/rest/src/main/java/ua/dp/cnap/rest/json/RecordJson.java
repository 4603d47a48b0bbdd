package ua.dp.cnap.rest.json;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A record as JSON: its components in their order, and none that is null. */
public final class RecordJson {

    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            List<Field> fields = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                fields.add(new Field(component.getName(), component.getAccessor()));
            }
            return fields;
        }
    };

    private record Field(String name, Method accessor) {

        Object of(Object owner) {
            try {
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private RecordJson() {}

    /** UTF-8. */
    public static byte[] bytes(Record body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = GENERATORS.createGenerator(out)) {
            json.writeStartObject();
            members(body, json);
            json.writeEnd();
        }
        return out.toByteArray();
    }

    private static void members(Object body, JsonGenerator json) {
        for (Field field : FIELDS.get(body.getClass())) {
            Object value = field.of(body);
            if (value != null) {
                json.writeKey(field.name());
                write(value, json);
            }
        }
    }

    private static void write(Object value, JsonGenerator json) {
        switch (value) {
            case Boolean truth -> json.write(truth);
            case Integer number -> json.write(number);
            case Long number -> json.write(number);
            case Double number -> json.write(number);
            case BigDecimal number -> json.write(number);
            case OffsetDateTime time -> json.write(text(time));
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(item -> write(item, json));
                json.writeEnd();
            }
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((name, item) -> {
                    json.writeKey((String) name);
                    write(item, json);
                });
                json.writeEnd();
            }
            case Record inner -> {
                json.writeStartObject();
                members(inner, json);
                json.writeEnd();
            }
            default -> json.write(value.toString()); // text, ids, days, addresses, names of enum constants
        }
    }

    /** With seconds even when they are zero, and quicker than a formatter: a month of free times has thousands. */
    private static String text(OffsetDateTime time) {
        String wallClock = time.toLocalDateTime().toString();
        return (wallClock.length() == "2026-03-02T09:00".length() ? wallClock + ":00" : wallClock) + time.getOffset();
    }
}
