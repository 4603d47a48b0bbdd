package ua.dp.cnap.admin.servicelist;

import com.vaadin.flow.component.HasValidation;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.admin.frame.ConsoleTexts;
import ua.dp.cnap.admin.frame.Notices;
import ua.dp.cnap.admin.frame.Speech;

/** Says at each field what is wrong with it. */
final class Wrong {

    private Wrong() {}

    /** Marks the fields by the names of the contract; what has no field here is said over the page. */
    static void show(List<FieldError> errors, Map<String, ? extends HasValidation> fields) {
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage(null);
        });
        for (FieldError error : errors) {
            HasValidation field = fields.get(error.field());
            if (field == null) {
                Notices.refused(words(error));
            } else {
                field.setInvalid(true);
                field.setErrorMessage(words(error));
            }
        }
    }

    static String words(FieldError error) {
        String key = "services.wrong." + error.code();
        Object least = error.facts().getOrDefault("least", "");
        Object most = error.facts().getOrDefault("most", "");
        return Speech.text(ConsoleTexts.has(key) ? key : "services.wrong.other", least, most);
    }
}
