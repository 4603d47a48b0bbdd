package ua.dp.cnap.rest.booking;

import java.time.OffsetDateTime;
import java.util.List;
import ua.dp.cnap.booking.BookingWish;

/** What a citizen asks for, as it was sent; nothing is known to be right yet. */
record NewAppointmentBody(
        String serviceId,
        String officeId,
        OffsetDateTime startsAt,
        ApplicantBody applicant,
        Boolean consent,
        String language,
        Boolean resident,
        List<String> services,
        Integer people) {

    private static final ApplicantBody NOBODY = new ApplicantBody(null, null, null, null, null);

    /** Who comes. */
    record ApplicantBody(String surname, String givenName, String patronymic, String phone, String email) {

        @Override
        public String toString() {
            return "an applicant"; // never the person's data
        }
    }

    /** @throws ua.dp.cnap.InvalidInput naming every field that is missing or malformed */
    BookingWish wish() {
        return BookingWish.of(form());
    }

    BookingWish.Form form() {
        ApplicantBody person = applicant == null ? NOBODY : applicant;
        return new BookingWish.Form(
                serviceId,
                officeId,
                startsAt == null ? null : startsAt.toInstant(),
                person.surname(),
                person.givenName(),
                person.patronymic(),
                person.phone(),
                person.email(),
                consent,
                language,
                resident,
                services,
                people);
    }
}
