package ua.dp.cnap.admin.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.Speech;

/** What was refused, said at the field that is wrong. */
final class OpeningErrors {

    private OpeningErrors() {}

    /** @param fields by their names in the opening; those without an error are cleared of an older one */
    static void show(List<FieldError> errors, Map<String, Component> fields) {
        fields.forEach((name, field) -> {
            String words = errors.stream()
                    .filter(error -> error.field().equals(name))
                    .map(error -> "opening.wrong." + error.code())
                    .map(key -> Speech.text(ConsoleTexts.has(key) ? key : "opening.wrong.missing"))
                    .findFirst()
                    .orElse(null);
            ((HasValidation) field).setInvalid(words != null);
            ((HasValidation) field).setErrorMessage(words);
        });
    }
}
