package ua.dp.cnap.rest.booking;

import ua.dp.cnap.booking.BookingWish;
import ua.dp.cnap.rest.booking.NewAppointmentBody.ApplicantBody;

/** Somebody who stands at the desk and is given the next free time of today. */
record WalkInBody(String serviceId, String officeId, ApplicantBody applicant, Boolean consent, String language) {

    BookingWish.Form form() {
        return new NewAppointmentBody(serviceId, officeId, null, applicant, consent, language, true, null, null).form();
    }
}
