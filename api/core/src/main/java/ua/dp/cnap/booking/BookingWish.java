package ua.dp.cnap.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;

/**
 * What a citizen asks for: a service at an office at a time, for a person who agreed to the processing of the data.
 * A resident is somebody who says to live in the community. An instance is complete and well-formed; whether the time is free is another question.
 */
public record BookingWish(
        UUID serviceId, UUID officeId, Instant startsAt, Applicant applicant, String language, boolean resident) {

    /** What was typed or sent, before anything is known to be right; every field may be null. */
    public record Form(
            String serviceId,
            String officeId,
            Instant startsAt,
            String surname,
            String givenName,
            String patronymic,
            String phone,
            String email,
            Boolean consent,
            String language,
            Boolean resident) {

        /** The same, for that time. */
        Form at(Instant time) {
            return new Form(
                    serviceId,
                    officeId,
                    time,
                    surname,
                    givenName,
                    patronymic,
                    phone,
                    email,
                    consent,
                    language,
                    resident);
        }

        @Override
        public String toString() {
            return "a booking form"; // never the person's data
        }
    }

    /** The same wish for another time. */
    BookingWish at(Instant time) {
        return new BookingWish(serviceId, officeId, time, applicant, language, resident);
    }

    /** @throws InvalidInput naming every field that is missing or malformed */
    public static BookingWish of(Form form) {
        List<FieldError> wrong = new ArrayList<>();
        HoldWish time = HoldWish.of(form.serviceId(), form.officeId(), form.startsAt(), form.language(), wrong);
        BookingWish wish = new BookingWish(
                time.serviceId(),
                time.officeId(),
                time.startsAt(),
                Applicant.of(form.surname(), form.givenName(), form.patronymic(), form.phone(), form.email(), wrong),
                time.language(),
                Boolean.TRUE.equals(form.resident()));
        if (!Boolean.TRUE.equals(form.consent())) {
            wrong.add(new FieldError("consent", "not-given"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return wish;
    }

    /** Tells this wish from another one: a repeated request asks for the same. */
    String hash() {
        return ManageKeys.hash(String.join(
                "\n",
                serviceId.toString(),
                officeId.toString(),
                startsAt.toString(),
                applicant.surname(),
                applicant.givenName(),
                String.valueOf(applicant.patronymic()),
                applicant.phone(),
                String.valueOf(applicant.email())));
    }
}
