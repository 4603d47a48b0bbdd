package ua.dp.cnap.portal;

import java.util.List;
import java.util.Optional;
import ua.dp.cnap.FieldError;

/** What a form must have corrected, field by field, under the names that its inputs have on the page. */
public record FormErrors(List<OnField> all) {

    public static final FormErrors NONE = new FormErrors(List.of());

    /** @param textKey the sentence to show, the same beside the input and in the summary */
    public record OnField(String field, String textKey) {}

    public static FormErrors of(List<FieldError> errors) {
        return new FormErrors(errors.stream().map(FormErrors::onField).toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Optional<OnField> on(String field) {
        return all.stream().filter(e -> e.field().equals(field)).findFirst();
    }

    private static OnField onField(FieldError error) {
        String field = error.field().substring(error.field().lastIndexOf('.') + 1);
        return new OnField(field, "error." + field + "." + error.code());
    }
}
