package ua.dp.cnap.network;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ua.dp.cnap.FieldError;

/**
 * The person who is invited first and configures the new centre.
 *
 * @param patronymic null or blank where the person has none
 */
public record FirstHead(String surname, String givenName, String patronymic, String email) implements Serializable {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 80;

    public FirstHead {
        surname = plain(surname);
        givenName = plain(givenName);
        patronymic = plain(patronymic);
        email = plain(email);
    }

    List<FieldError> errors() {
        List<FieldError> wrong = new ArrayList<>();
        Opening.text("head.surname", surname, LONGEST_NAME, wrong);
        Opening.text("head.givenName", givenName, LONGEST_NAME, wrong);
        if (patronymic != null && patronymic.length() > LONGEST_NAME) {
            wrong.add(new FieldError("head.patronymic", "too-long", Map.of("most", LONGEST_NAME)));
        }
        if (email == null) {
            wrong.add(new FieldError("head.email", "missing"));
        } else if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            wrong.add(new FieldError("head.email", "not-an-email"));
        }
        return wrong;
    }

    private static String plain(String said) {
        return said == null || said.isBlank() ? null : said.replace('\0', ' ').strip();
    }

    /** Without the name and the address: this may end in a log. */
    @Override
    public String toString() {
        return "FirstHead";
    }
}
