package ua.dp.cnap.admin.frame;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;

/** Says what was refused at the field that is wrong, in the words of the rule. */
public final class FieldMarks {

    private FieldMarks() {}

    /**
     * Those without an error are cleared of an older one; the first that has one gets the focus.
     *
     * @param fields by their names in the errors
     */
    public static void show(List<FieldError> errors, Map<String, ? extends HasValidation> fields) {
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage(null);
        });
        errors.forEach(error -> {
            HasValidation field = fields.get(error.field());
            if (field != null) {
                field.setInvalid(true);
                field.setErrorMessage(words(error));
            }
        });
        fields.values().stream()
                .filter(field -> field.isInvalid() && field instanceof Focusable<?>)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    public static String words(FieldError error) {
        String key = "wrong." + error.code();
        return Speech.text(ConsoleTexts.has(key) ? key : "wrong", fact(error, "most"), fact(error, "least"));
    }

    private static Object fact(FieldError error, String name) {
        return error.facts().getOrDefault(name, "");
    }
}
