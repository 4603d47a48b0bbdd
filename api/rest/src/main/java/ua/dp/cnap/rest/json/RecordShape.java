package ua.dp.cnap.rest.json;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ua.dp.cnap.FieldError;

/**
 * The fields that a JSON object may have: those of a record, each text, true or false, a time with offset, or a record
 * itself. A field that is absent or null is null; whether it is needed is for the domain to say.
 */
final class RecordShape {

    /** Seconds and their fraction may be left out, the offset may not; four digits keep the year within reason. */
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)");

    private static final int LONGEST_NAME_TOLD = 64;

    private final Class<? extends Record> type;

    private RecordShape(Class<? extends Record> type) {
        this.type = type;
    }

    static RecordShape of(Class<? extends Record> type) {
        return new RecordShape(type);
    }

    /** @param path of the object within the body, ending in a dot, or empty for the body itself */
    Record fill(JsonValue json, String path, List<FieldError> wrong) {
        if (json == null || json.getValueType() != JsonValue.ValueType.OBJECT) {
            wrong.add(new FieldError(path.isEmpty() ? "body" : path.substring(0, path.length() - 1), "not-an-object"));
            return null;
        }
        RecordComponent[] fields = type.getRecordComponents();
        Set<String> unknown = new LinkedHashSet<>(json.asJsonObject().keySet());
        Object[] values = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            String name = fields[i].getName();
            unknown.remove(name);
            values[i] = value(fields[i].getType(), json.asJsonObject().get(name), path + name, wrong);
        }
        unknown.forEach(name -> wrong.add(new FieldError(path + told(name), "unknown-field")));
        return make(fields, values);
    }

    private static Object value(Class<?> type, JsonValue json, String path, List<FieldError> wrong) {
        if (json == null || json.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (type == String.class) {
            return json instanceof JsonString text ? text.getString() : refused(path, "not-text", wrong);
        }
        if (type == Boolean.class) {
            return switch (json.getValueType()) {
                case TRUE -> true;
                case FALSE -> false;
                default -> refused(path, "not-true-or-false", wrong);
            };
        }
        if (type == OffsetDateTime.class) {
            return json instanceof JsonString text
                    ? time(text.getString(), path, wrong)
                    : refused(path, "not-a-time", wrong);
        }
        return of(type.asSubclass(Record.class)).fill(json, path + ".", wrong);
    }

    private static Object time(String text, String path, List<FieldError> wrong) {
        try {
            return TIME.matcher(text).matches() ? OffsetDateTime.parse(text) : refused(path, "not-a-time", wrong);
        } catch (DateTimeParseException e) {
            return refused(path, "not-a-time", wrong);
        }
    }

    private static Object refused(String path, String code, List<FieldError> wrong) {
        wrong.add(new FieldError(path, code));
        return null;
    }

    private static String told(String name) {
        return name.length() > LONGEST_NAME_TOLD ? name.substring(0, LONGEST_NAME_TOLD) + "…" : name;
    }

    private Record make(RecordComponent[] fields, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<? extends Record> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
