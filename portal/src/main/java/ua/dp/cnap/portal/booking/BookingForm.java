package ua.dp.cnap.portal.booking;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.BookingWish;
import ua.dp.cnap.ui.Language;

/** The form of the last step, as it came; whatever was typed is shown again when something must be corrected. */
public class BookingForm {

    @FormParam("service")
    @DefaultValue("")
    String service;

    @FormParam("office")
    @DefaultValue("")
    String office;

    @FormParam("at")
    @DefaultValue("")
    String at;

    /** Made when the form is rendered: pressing twice or reloading books once. */
    @FormParam("key")
    @DefaultValue("")
    String key;

    /** The key of a hold; empty if the time is not held. */
    @FormParam("held")
    @DefaultValue("")
    String held;

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

    @FormParam("consent")
    @DefaultValue("")
    String consent;

    /** Said only where the service is for residents alone. */
    @FormParam("resident")
    @DefaultValue("")
    String resident;

    /** An empty form for a time that was chosen. */
    static BookingForm empty(String service, String office, String at) {
        BookingForm form = new BookingForm();
        form.service = service;
        form.office = office;
        form.at = at;
        form.surname = form.givenName =
                form.patronymic = form.phone = form.email = form.consent = form.resident = form.held = "";
        return form.renewed();
    }

    /** The same form as a new wish. */
    BookingForm renewed() {
        key = UUID.randomUUID().toString();
        return this;
    }

    /** The same form for a time that waits for it. */
    BookingForm holding(String manageKey, String ofService, String atOffice, String time) {
        held = manageKey;
        service = ofService;
        office = atOffice;
        at = time;
        return this;
    }

    /** The same form without the time it had. */
    BookingForm withoutTime() {
        held = "";
        return this;
    }

    /** @throws InvalidInput naming every field that is missing or malformed */
    BookingWish wish(UUID serviceId, Language language) {
        return BookingWish.of(new BookingWish.Form(
                serviceId.toString(),
                office,
                instant(at),
                surname,
                givenName,
                patronymic,
                phone,
                email,
                consents(),
                language.code(),
                saysToBeResident()));
    }

    /** Null if it is no instant: then the time counts as not chosen. */
    static Instant instant(String at) {
        try {
            return Instant.parse(at);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** @throws InvalidInput if it is no instant */
    static Instant required(String at) {
        Instant instant = instant(at);
        if (instant == null) {
            throw new InvalidInput("startsAt", "missing");
        }
        return instant;
    }

    public String service() {
        return service;
    }

    public String office() {
        return office;
    }

    public String at() {
        return at;
    }

    public String held() {
        return held;
    }

    public String key() {
        return key;
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

    public boolean consents() {
        return consent.equals("yes");
    }

    public boolean saysToBeResident() {
        return resident.equals("yes");
    }

    @Override
    public String toString() {
        return "a booking form"; // never the person's data
    }
}
