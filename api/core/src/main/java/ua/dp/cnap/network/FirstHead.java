package ua.dp.cnap.network;

import java.io.Serializable;
import java.util.List;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.staff.StaffWish;
import ua.dp.cnap.tenancy.StaffRole;

/**
 * The person who is invited first and configures the new centre.
 *
 * @param patronymic null or blank where the person has none
 */
public record FirstHead(String surname, String givenName, String patronymic, String email) implements Serializable {

    public FirstHead {
        StaffWish wish = wish(surname, givenName, patronymic, email);
        surname = wish.surname();
        givenName = wish.givenName();
        patronymic = wish.patronymic();
        email = wish.email();
    }

    /** By the rules for everybody on the staff. */
    List<FieldError> errors() {
        return wish(surname, givenName, patronymic, email).errors(true).stream()
                .map(e -> new FieldError("head." + e.field(), e.code(), e.facts()))
                .toList();
    }

    private static StaffWish wish(String surname, String givenName, String patronymic, String email) {
        return new StaffWish(surname, givenName, patronymic, email, StaffRole.HEAD, null, null);
    }

    /** Without the name and the address: this may end in a log. */
    @Override
    public String toString() {
        return "FirstHead";
    }
}
