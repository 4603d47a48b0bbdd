package ua.dp.cnap.admin.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.network.FirstHead;

/** Who is invited first. */
class HeadForm extends Div implements HasEnabled {

    private static final long serialVersionUID = 1L;

    final TextField surname = new TextField(getTranslation("opening.head.surname"));
    final TextField givenName = new TextField(getTranslation("opening.head.given-name"));
    final TextField patronymic = new TextField(getTranslation("opening.head.patronymic"));
    final EmailField email = new EmailField(getTranslation("opening.head.email"));

    HeadForm() {
        addClassName("opening-fields");
        email.setHelperText(getTranslation("opening.head.email.hint"));
        add(surname, givenName, patronymic, email);
        fields().values().forEach(field -> ((HasValidation) field).setManualValidation(true));
    }

    FirstHead head() {
        return new FirstHead(surname.getValue(), givenName.getValue(), patronymic.getValue(), email.getValue());
    }

    void clear() {
        surname.clear();
        givenName.clear();
        patronymic.clear();
        email.clear();
        showErrors(List.of());
    }

    void showErrors(List<FieldError> errors) {
        OpeningErrors.show(errors, fields());
    }

    private Map<String, Component> fields() {
        return Map.of(
                "head.surname", surname,
                "head.givenName", givenName,
                "head.patronymic", patronymic,
                "head.email", email);
    }
}
