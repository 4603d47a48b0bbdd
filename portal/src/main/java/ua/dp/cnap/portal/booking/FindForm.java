package ua.dp.cnap.portal.booking;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import ua.dp.cnap.portal.FormErrors;

/** The form for those who have lost the link: the code, and the phone that was given. */
public class FindForm {

    @FormParam("code")
    @DefaultValue("")
    String code;

    @FormParam("phone")
    @DefaultValue("")
    String phone;

    private FormErrors errors = FormErrors.NONE;

    static FindForm empty() {
        FindForm form = new FindForm();
        form.code = form.phone = "";
        return form;
    }

    FindForm with(FormErrors found) {
        errors = found;
        return this;
    }

    public String code() {
        return code;
    }

    public String phone() {
        return phone;
    }

    public FormErrors errors() {
        return errors;
    }

    @Override
    public String toString() {
        return "a search for an appointment"; // never the person's data
    }
}
