package ua.dp.cnap.rest.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import ua.dp.cnap.FieldError;

/**
 * What one JSON value may be, by the type of the record's component that it fills: text, true or false, a number, an id, a
 * day, a time of day, a time with offset, one of an enum's names, an object, a list of such, or an object whose names are
 * those of an enum. Absent and null are null.
 */
final class ValueShape {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern CLOCK = Pattern.compile("\\d\\d:\\d\\d(:00)?");

    /** Seconds and their fraction may be left out, the offset may not; four digits keep the year within reason. */
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)");

    /** A value that is not made of others: its meaning, null if it has none, and what it is refused with then. */
    private record Scalar(String otherwise, Function<JsonValue, Object> meaning) {

        static Scalar text(String otherwise, Pattern shape, Function<String, Object> meaning) {
            return new Scalar(
                    otherwise,
                    json -> json instanceof JsonString text
                                    && (shape == null
                                            || shape.matcher(text.getString()).matches())
                            ? meaning.apply(text.getString())
                            : null);
        }

        Object read(JsonValue json, String path, List<FieldError> wrong) {
            try {
                Object read = meaning.apply(json);
                return read == null ? refused(path, otherwise, wrong) : read;
            } catch (DateTimeException | ArithmeticException e) {
                return refused(path, otherwise, wrong);
            }
        }
    }

    private static final Map<Class<?>, Scalar> SCALARS = Map.of(
            String.class, Scalar.text("not-text", null, text -> text),
            UUID.class, Scalar.text("not-an-id", ID, UUID::fromString),
            LocalDate.class, Scalar.text("not-a-day", DAY, LocalDate::parse),
            LocalTime.class, Scalar.text("not-a-time-of-day", CLOCK, LocalTime::parse),
            OffsetDateTime.class, Scalar.text("not-a-time", TIME, OffsetDateTime::parse),
            Boolean.class, new Scalar("not-true-or-false", ValueShape::truth),
            Integer.class,
                    new Scalar(
                            "not-a-whole-number",
                            json -> json instanceof JsonNumber number
                                    ? number.bigDecimalValue().intValueExact()
                                    : null),
            BigDecimal.class,
                    new Scalar(
                            "not-a-number",
                            json -> json instanceof JsonNumber number ? number.bigDecimalValue() : null),
            Double.class,
                    new Scalar(
                            "not-a-number", json -> json instanceof JsonNumber number ? number.doubleValue() : null));

    private final Type type;

    private ValueShape(Type type) {
        this.type = type;
    }

    static ValueShape of(Type type) {
        return new ValueShape(type);
    }

    /** @param path of the value within the body */
    Object read(JsonValue json, String path, List<FieldError> wrong) {
        if (json == null || json.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (type instanceof ParameterizedType many) {
            return many.getRawType() == List.class ? list(many, json, path, wrong) : map(many, json, path, wrong);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isEnum()) {
            return Scalar.text("unknown", null, text -> constant(wanted, text)).read(json, path, wrong);
        }
        Scalar scalar = SCALARS.get(wanted);
        return scalar == null
                ? RecordShape.of(wanted.asSubclass(Record.class)).fill(json, path + ".", wrong)
                : scalar.read(json, path, wrong);
    }

    private static Object list(ParameterizedType type, JsonValue json, String path, List<FieldError> wrong) {
        if (json.getValueType() != JsonValue.ValueType.ARRAY) {
            return refused(path, "not-a-list", wrong);
        }
        ValueShape item = of(type.getActualTypeArguments()[0]);
        List<Object> list = new ArrayList<>();
        for (JsonValue value : json.asJsonArray()) {
            String place = path + "." + list.size();
            list.add(
                    value.getValueType() == JsonValue.ValueType.NULL
                            ? refused(place, "missing", wrong)
                            : item.read(value, place, wrong));
        }
        return list;
    }

    private static Object map(ParameterizedType type, JsonValue json, String path, List<FieldError> wrong) {
        if (json.getValueType() != JsonValue.ValueType.OBJECT) {
            return refused(path, "not-an-object", wrong);
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        json.asJsonObject().forEach((name, value) -> {
            String place = path + "." + RecordShape.told(name);
            Object key = constant((Class<?>) type.getActualTypeArguments()[0], name);
            Object read = key == null
                    ? refused(place, "unknown-field", wrong)
                    : of(type.getActualTypeArguments()[1]).read(value, place, wrong);
            if (read != null) {
                map.put(key, read);
            }
        });
        return map;
    }

    private static Object truth(JsonValue json) {
        return switch (json.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> null;
        };
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static Object refused(String path, String code, List<FieldError> wrong) {
        wrong.add(new FieldError(path, code));
        return null;
    }
}
