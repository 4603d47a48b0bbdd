package ua.dp.cnap.privacy;

import java.util.ArrayList;
import java.util.List;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.booking.Applicant;

/** What a person wants corrected, as it was typed: null leaves it as it is, an empty text takes it away. */
public record Correction(String surname, String givenName, String patronymic, String phone, String email) {

    /** @throws InvalidInput naming every field that is missing or malformed */
    Applicant of(OwnData.Person was) {
        List<FieldError> wrong = new ArrayList<>();
        Applicant corrected = Applicant.typed(
                "",
                or(surname, was.surname()),
                or(givenName, was.givenName()),
                or(patronymic, was.patronymic()),
                or(phone, was.phone()),
                or(email, was.email()),
                wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return corrected;
    }

    private static String or(String typed, String was) {
        return typed == null ? was : typed;
    }

    @Override
    public String toString() {
        return "a correction"; // never the person's data
    }
}
