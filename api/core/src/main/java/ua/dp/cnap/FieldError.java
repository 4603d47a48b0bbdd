package ua.dp.cnap;

import java.util.Map;

/**
 * What is wrong with one field of an input.
 *
 * @param field name as in the public contract, nested names joined by dots: {@code applicant.phone}
 * @param code stable name of the rule in kebab-case; doors find their words by it
 * @param facts numbers that the words may use, such as {@code max}
 */
public record FieldError(String field, String code, Map<String, Object> facts) {

    public FieldError {
        facts = Map.copyOf(facts);
    }

    public FieldError(String field, String code) {
        this(field, code, Map.of());
    }
}
