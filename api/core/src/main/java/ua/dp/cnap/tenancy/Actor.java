package ua.dp.cnap.tenancy;

import java.io.Serializable;

/**
 * The person in whose name a transaction changes something; the database writes both parts into the history.
 *
 * @param account subject of the account at the login server
 * @param name as it was then; shown to colleagues, never logged
 */
public record Actor(String account, String name) implements Serializable {

    /** Without the name: this may end in a log. */
    @Override
    public String toString() {
        return account;
    }
}
