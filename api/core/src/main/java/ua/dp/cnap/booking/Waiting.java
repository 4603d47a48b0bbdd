package ua.dp.cnap.booking;

import java.time.Duration;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.community.Confirmation;

/**
 * How long a time waits for its citizen.
 *
 * @param toBook for the form to be filled in
 * @param confirmation what makes the booking count
 * @param toConfirm for the confirmation
 */
record Waiting(Duration toBook, Confirmation confirmation, Duration toConfirm) {

    /** @throws InvalidInput if the code could not be sent to that person */
    void requireReachable(Applicant applicant) {
        if (confirmation == Confirmation.EMAIL && applicant.email() == null) {
            throw new InvalidInput("applicant.email", "needed-to-confirm");
        }
    }

    /** The same where staff speak with the person: there is nothing to confirm. */
    Waiting unconfirmed() {
        return new Waiting(toBook, Confirmation.NONE, toConfirm);
    }

    /** Where an appointment stands once the form is filled in. */
    Status booked() {
        return confirmation == Confirmation.NONE ? Status.BOOKED : Status.PENDING;
    }
}
