package ua.dp.cnap.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.rest.problem.RefusedRequest;

/** Reads what stands in the query of an address; a malformed value is refused by its name. */
public final class Parameter {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,5}(\\.\\d{1,12})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Pattern FLAG = Pattern.compile("true|false");
    private static final int LONGEST_TEXT = 200;

    private Parameter() {}

    /** @throws RefusedRequest if it is absent */
    public static String needed(String name, String value) {
        if (value == null || value.isBlank()) {
            throw RefusedRequest.misshapen(name, "missing");
        }
        return value;
    }

    /** Null if absent, as with all that follow. */
    public static UUID id(String name, String value) {
        return absent(value) ? null : UUID.fromString(like(ID, name, value, "not-an-id"));
    }

    /** All values of a parameter that may stand several times. @throws RefusedRequest if it is absent */
    public static List<UUID> ids(String name, List<String> values) {
        if (values == null || values.isEmpty()) {
            throw RefusedRequest.misshapen(name, "missing");
        }
        return values.stream().map(value -> id(name, needed(name, value))).toList();
    }

    public static LocalDate day(String name, String value) {
        try {
            return absent(value) ? null : LocalDate.parse(like(DAY, name, value, "not-a-day"));
        } catch (DateTimeParseException e) {
            throw RefusedRequest.misshapen(name, "not-a-day");
        }
    }

    public static double number(String name, String value) {
        return Double.parseDouble(like(NUMBER, name, needed(name, value), "not-a-number"));
    }

    public static int count(String name, String value, int usual, int most) {
        int count = absent(value) ? usual : Integer.parseInt(like(COUNT, name, value, "not-a-number"));
        if (count < 1 || count > most) {
            throw RefusedRequest.misshapen(List.of(new FieldError(name, "not-a-count", Map.of("most", most))));
        }
        return count;
    }

    /** False if absent. */
    public static boolean flag(String name, String value) {
        return !absent(value) && Boolean.parseBoolean(like(FLAG, name, value, "not-a-flag"));
    }

    /** Words to search for: control characters become spaces. */
    public static String text(String name, String value) {
        if (absent(value)) {
            return null;
        }
        if (value.length() > LONGEST_TEXT) {
            throw RefusedRequest.misshapen(List.of(new FieldError(name, "too-long", Map.of("most", LONGEST_TEXT))));
        }
        String plain = value.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
        return plain.isEmpty() ? null : plain;
    }

    private static boolean absent(String value) {
        return value == null || value.isBlank();
    }

    private static String like(Pattern shape, String name, String value, String otherwise) {
        if (!shape.matcher(value).matches()) {
            throw RefusedRequest.misshapen(name, otherwise);
        }
        return value;
    }
}
