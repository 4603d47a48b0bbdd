package ua.dp.cnap.rest.json;

import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ua.dp.cnap.FieldError;

/**
 * The fields that a JSON object may have: those of a record, each as {@link ValueShape} reads it. A field that is absent or
 * null is null; whether it is needed is for the domain to say.
 */
final class RecordShape {

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
            values[i] = ValueShape.of(fields[i].getGenericType())
                    .read(json.asJsonObject().get(name), path + name, wrong);
        }
        unknown.forEach(name -> wrong.add(new FieldError(path + told(name), "unknown-field")));
        return make(fields, values);
    }

    static String told(String name) {
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
