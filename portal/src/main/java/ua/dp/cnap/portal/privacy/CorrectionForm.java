package ua.dp.cnap.portal.privacy;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Objects;
import ua.dp.cnap.portal.FormErrors;
import ua.dp.cnap.privacy.Correction;
import ua.dp.cnap.privacy.OwnData.Person;

/** The form in which a person corrects the own data; what was typed is shown again when something is wrong with it. */
public class CorrectionForm {

    @FormParam("surname")
    @DefaultValue("")
    String surname;

    @FormParam("givenName")
    @DefaultValue("")
    String givenName;

    @FormParam("patronymic")
    @DefaultValue("")
    String patronymic;

    @FormParam("phone")
    @DefaultValue("")
    String phone;

    @FormParam("email")
    @DefaultValue("")
    String email;

    private String path = "";
    private FormErrors errors = FormErrors.NONE;

    static CorrectionForm of(Person person, String path) {
        CorrectionForm form = new CorrectionForm();
        form.surname = person.surname();
        form.givenName = person.givenName();
        form.patronymic = Objects.requireNonNullElse(person.patronymic(), "");
        form.phone = person.phone();
        form.email = Objects.requireNonNullElse(person.email(), "");
        return form.again(path, FormErrors.NONE);
    }

    CorrectionForm again(String ofPath, FormErrors found) {
        path = ofPath;
        errors = found;
        return this;
    }

    Correction correction() {
        return new Correction(surname, givenName, patronymic, phone, email);
    }

    public String path() {
        return path;
    }

    public String surname() {
        return surname;
    }

    public String givenName() {
        return givenName;
    }

    public String patronymic() {
        return patronymic;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public FormErrors errors() {
        return errors;
    }

    @Override
    public String toString() {
        return "a correction"; // never the person's data
    }
}
