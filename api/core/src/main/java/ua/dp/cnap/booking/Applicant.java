package ua.dp.cnap.booking;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.Typed;

/**
 * The person who comes. Names are 1 to 80 letters, apostrophes, hyphens and spaces; a patronymic is optional (2073-IX
 * art. 40); the phone is in E.164 form.
 */
public record Applicant(String surname, String givenName, String patronymic, String phone, String email) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}’ -]*");
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}.!#$%&*+/=?^_{|}~-]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    /** Reads what was typed; says everything that is wrong by adding to the list, under {@code applicant.…}. */
    static Applicant of(
            String surname, String givenName, String patronymic, String phone, String email, List<FieldError> wrong) {
        return typed("applicant.", surname, givenName, patronymic, phone, email, wrong);
    }

    /** As {@link #of}, under another path: empty, or ending in a dot. */
    public static Applicant typed(
            String path,
            String surname,
            String givenName,
            String patronymic,
            String phone,
            String email,
            List<FieldError> wrong) {
        return new Applicant(
                name(path + "surname", surname, true, wrong),
                name(path + "givenName", givenName, true, wrong),
                name(path + "patronymic", patronymic, false, wrong),
                Typed.phone(path + "phone", phone, wrong),
                email(path + "email", email, wrong));
    }

    private static String name(String field, String typed, boolean needed, List<FieldError> wrong) {
        String name =
                typed == null ? "" : typed.strip().replaceAll("['ʼ`‘]", "’").replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            if (needed) {
                wrong.add(new FieldError(field, "missing"));
            }
            return null;
        }
        if (name.length() > LONGEST_NAME) {
            wrong.add(new FieldError(field, "too-long", Map.of("most", LONGEST_NAME)));
        } else if (!NAME.matcher(name).matches()) {
            wrong.add(new FieldError(field, "not-a-name"));
        }
        return name;
    }

    private static String email(String field, String typed, List<FieldError> wrong) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String email = typed.strip();
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            wrong.add(new FieldError(field, "not-an-email"));
        }
        return email;
    }

    @Override
    public String toString() {
        return "an applicant"; // never the person's data: this ends up in logs
    }
}
