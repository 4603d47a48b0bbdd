package ua.dp.cnap.rest.privacy;

import ua.dp.cnap.privacy.Correction;

/** What is to be corrected: what is absent stays, an empty text takes away. */
record DataCorrectionBody(String surname, String givenName, String patronymic, String phone, String email) {

    Correction correction() {
        return new Correction(surname, givenName, patronymic, phone, email);
    }

    @Override
    public String toString() {
        return "a correction"; // never the person's data
    }
}
