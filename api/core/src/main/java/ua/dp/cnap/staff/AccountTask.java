package ua.dp.cnap.staff;

import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.tenancy.StaffRole;

/**
 * Something the login server is to be told, with what the register says of the person at this moment; holds personal data.
 *
 * @param takenAway the account that does not belong to the community any more; only of {@link Kind#REVOKE}
 */
public record AccountTask(
        UUID tenantId,
        UUID id,
        UUID staffId,
        Kind kind,
        int attempts,
        Optional<String> takenAway,
        Person person,
        Home home) {

    /** What is to be told. */
    public enum Kind {
        /** There is an account of this address in the community, and its person gets a letter. */
        INVITE,
        /** The person's name or role is another one. */
        UPDATE,
        /** The account does not belong to the community any more. */
        REVOKE
    }

    /**
     * @param email empty for a person who does not log in
     * @param account empty until one was made
     * @param works whether the person has access today
     * @param demo an invented person, whose password everybody knows
     */
    public record Person(
            String surname,
            String givenName,
            Optional<String> email,
            Optional<String> account,
            StaffRole role,
            boolean works,
            boolean demo) {

        @Override
        public String toString() {
            return "a " + role; // never the person
        }
    }

    /** The community; {@code name} is the one of its organization at the login server. */
    public record Home(String slug, String name) {}
}
