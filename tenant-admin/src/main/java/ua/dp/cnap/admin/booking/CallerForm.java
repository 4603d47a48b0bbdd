package ua.dp.cnap.admin.booking;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.admin.frame.FieldMarks;
import ua.dp.cnap.booking.BookingWish;

/** Who comes: what is asked of somebody who calls, and no more. Enter in any field books. */
class CallerForm extends Div {

    private static final long serialVersionUID = 1L;

    final TextField surname = new TextField();
    final TextField givenName = new TextField();
    final TextField phone = new TextField();
    final EmailField email = new EmailField();
    final Checkbox consent = new Checkbox();
    final Button book;
    final Button here;
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    /** @param here gives the next free time of today to somebody who stands at the desk */
    CallerForm(SerializableRunnable book, SerializableRunnable here) {
        addClassNames("card", "caller-form");
        add(new H2(getTranslation("caller.who")));
        field("surname", surname);
        field("givenName", givenName);
        field("phone", phone);
        email.setLabel(getTranslation("caller.email"));
        email.setHelperText(getTranslation("caller.email.hint"));
        email.setManualValidation(true);
        email.setWidthFull();
        fields.put("applicant.email", email);
        consent.setLabel(getTranslation("caller.consent"));
        consent.setManualValidation(true);
        fields.put("consent", consent);
        this.book = new Button(getTranslation("caller.book"), click -> book.run());
        this.book.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        this.book.addClickShortcut(Key.ENTER).listenOn(this);
        this.here = new Button(getTranslation("caller.here"), click -> here.run());
        this.here.setTooltipText(getTranslation("caller.here.hint"));
        Div actions = new Div(this.book, this.here);
        actions.addClassName("actions");
        add(email, consent, actions);
    }

    private void field(String name, TextField field) {
        field.setLabel(getTranslation("caller." + name));
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        field.setAutocomplete(Autocomplete.OFF);
        fields.put("applicant." + name, field);
        add(field);
    }

    /** What was typed, for that service at that office. */
    BookingWish.Form wish(UUID service, UUID office, Instant startsAt) {
        return new BookingWish.Form(
                service.toString(),
                office.toString(),
                startsAt,
                surname.getValue(),
                givenName.getValue(),
                null,
                phone.getValue(),
                email.getValue(),
                consent.getValue(),
                null,
                true);
    }

    /** Says at the fields what is wrong; true if any of it is about a field here. */
    boolean mark(InvalidInput wrong) {
        FieldMarks.show(wrong.errors(), fields);
        return wrong.errors().stream().anyMatch(error -> fields.containsKey(error.field()));
    }

    void clear() {
        surname.clear();
        givenName.clear();
        phone.clear();
        email.clear();
        consent.clear();
        FieldMarks.show(List.of(), fields);
    }
}
