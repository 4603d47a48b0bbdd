package ua.dp.cnap.staff;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.tenancy.StaffRole;

/**
 * What the head writes about a member of staff.
 *
 * @param patronymic null where the person has none
 * @param email to which the invitation goes; null for a person who does not log in
 * @param officeId null for the whole centre
 */
public record StaffWish(
        String surname,
        String givenName,
        String patronymic,
        String email,
        StaffRole role,
        String jobTitle,
        UUID officeId)
        implements Serializable {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}’. -]*");
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}.!#$%&*+/=?^_{|}~-]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    public StaffWish {
        surname = name(surname);
        givenName = name(givenName);
        patronymic = name(patronymic);
        email = plain(email);
        jobTitle = plain(jobTitle);
    }

    /** @throws InvalidInput naming every field that is wrong */
    void check(boolean invites) {
        List<FieldError> wrong = errors(invites);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    /**
     * Every field that is wrong.
     *
     * @param invites whether an address is needed, to which an invitation goes
     */
    public List<FieldError> errors(boolean invites) {
        List<FieldError> wrong = new ArrayList<>();
        checkName("surname", surname, true, wrong);
        checkName("givenName", givenName, true, wrong);
        checkName("patronymic", patronymic, false, wrong);
        checkEmail(invites, wrong);
        if (role == null) {
            wrong.add(new FieldError("role", "missing"));
        } else if (!role.worksInACommunity()) {
            wrong.add(new FieldError("role", "unknown"));
        }
        if (jobTitle != null && jobTitle.length() > LONGEST_TITLE) {
            wrong.add(new FieldError("jobTitle", "too-long", Map.of("most", LONGEST_TITLE)));
        }
        if (role == StaffRole.STAROSTA && officeId == null) {
            wrong.add(new FieldError("officeId", "missing"));
        }
        return wrong;
    }

    private static void checkName(String field, String name, boolean needed, List<FieldError> wrong) {
        if (name == null) {
            if (needed) {
                wrong.add(new FieldError(field, "missing"));
            }
        } else if (name.length() > LONGEST_NAME) {
            wrong.add(new FieldError(field, "too-long", Map.of("most", LONGEST_NAME)));
        } else if (!NAME.matcher(name).matches()) {
            wrong.add(new FieldError(field, "not-a-name"));
        }
    }

    private void checkEmail(boolean invites, List<FieldError> wrong) {
        if (email == null) {
            if (invites) {
                wrong.add(new FieldError("email", "missing"));
            }
        } else if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            wrong.add(new FieldError("email", "not-an-email"));
        }
    }

    private static String name(String typed) {
        String name = plain(typed);
        return name == null ? null : name.replaceAll("['ʼ`‘]", "’");
    }

    private static String plain(String typed) {
        String plain = typed == null
                ? ""
                : typed.replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ").strip();
        return plain.isEmpty() ? null : plain;
    }

    @Override
    public String toString() {
        return "what is to be said of a " + role; // never the person's data: this ends up in logs
    }
}
