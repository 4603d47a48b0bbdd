package ua.dp.cnap.rest.booking;

/** The code that was sent to confirm a booking. */
record ConfirmationBody(String code) {

    @Override
    public String toString() {
        return "a confirmation"; // the code is a secret
    }
}
