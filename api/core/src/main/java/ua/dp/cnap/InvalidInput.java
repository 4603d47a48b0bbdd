package ua.dp.cnap;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Input that breaks rules field by field; lists every broken one, so that it is corrected in one go. */
public class InvalidInput extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super(Kind.INVALID, "invalid-input", Map.of("fields", fields(errors)));
        this.errors = List.copyOf(errors);
    }

    public InvalidInput(String field, String code) {
        this(List.of(new FieldError(field, code)));
    }

    public List<FieldError> errors() {
        return errors;
    }

    private static String fields(List<FieldError> errors) {
        return errors.stream().map(e -> e.field() + ":" + e.code()).collect(Collectors.joining(", "));
    }
}
