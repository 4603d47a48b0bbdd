package ua.dp.cnap.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;

/**
 * What a citizen asks for: one service or several at an office at a time, for a person who agreed to the processing of the data.
 * A resident is somebody who says to live in the community. An instance is complete and well-formed; whether the time is free is another question.
 */
public record BookingWish(
        Errand errand, UUID officeId, Instant startsAt, Applicant applicant, String language, boolean resident) {

    /** The service that is done first. */
    public UUID serviceId() {
        return errand.first();
    }

    /**
     * What was typed or sent, before anything is known to be right; every field may be null.
     *
     * @param services all services of the visit; {@code serviceId}, if there is one, comes first and need not be among them
     */
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
            Boolean resident,
            List<String> services,
            Integer people) {

        /** For one service and one person. */
        public Form(
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
            this(
                    serviceId,
                    officeId,
                    startsAt,
                    surname,
                    givenName,
                    patronymic,
                    phone,
                    email,
                    consent,
                    language,
                    resident,
                    null,
                    null);
        }

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
                    resident,
                    services,
                    people);
        }

        @Override
        public String toString() {
            return "a booking form"; // never the person's data
        }
    }

    /** The same wish for another time. */
    BookingWish at(Instant time) {
        return new BookingWish(errand, officeId, time, applicant, language, resident);
    }

    /** @throws InvalidInput naming every field that is missing or malformed */
    public static BookingWish of(Form form) {
        List<FieldError> wrong = new ArrayList<>();
        HoldWish time = HoldWish.of(
                new HoldWish.Form(
                        form.serviceId(),
                        form.services(),
                        form.people(),
                        form.officeId(),
                        form.startsAt(),
                        form.language()),
                wrong);
        BookingWish wish = new BookingWish(
                time.errand(),
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
                errand.isMore() ? errand.toString() : serviceId().toString(),
                officeId.toString(),
                startsAt.toString(),
                applicant.surname(),
                applicant.givenName(),
                String.valueOf(applicant.patronymic()),
                applicant.phone(),
                String.valueOf(applicant.email())));
    }
}
