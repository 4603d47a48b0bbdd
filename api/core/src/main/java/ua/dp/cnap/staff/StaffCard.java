package ua.dp.cnap.staff;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ua.dp.cnap.tenancy.StaffRole;

/**
 * A member of staff as the head sees the person.
 *
 * @param email null for a person who does not log in
 * @param officeId null for the whole centre
 * @param leftOn the first day without access; null for a colleague
 * @param trouble why the login server could not be told yet: one word; null when nothing went wrong
 * @param since when the account came into its state; null when it has none
 */
public record StaffCard(
        UUID id,
        String surname,
        String givenName,
        String patronymic,
        String email,
        StaffRole role,
        String jobTitle,
        UUID officeId,
        String officeName,
        LocalDate joinedOn,
        LocalDate leftOn,
        int version,
        AccountState account,
        String trouble,
        Instant since)
        implements Serializable {

    /** How far a person is with the login. */
    public enum AccountState {
        /** Nobody was invited. */
        NONE,
        /** The login server or the mail server is still to be told; it is tried until it works. */
        WAITING,
        /** It was tried often enough; the head may have it tried again. */
        FAILED,
        /** The letter is out; the person has not come in yet. */
        INVITED,
        /** The person has come in. */
        ACTIVE
    }

    public String fullName() {
        return surname + " " + givenName + (patronymic == null ? "" : " " + patronymic);
    }

    @Override
    public String toString() {
        return "staff member " + id; // never the person
    }
}
