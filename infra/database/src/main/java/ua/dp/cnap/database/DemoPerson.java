package ua.dp.cnap.database;

/**
 * An invented member of staff who can log in.
 *
 * @param role as {@code staff_member.role}
 * @param account subject of the account at the login server
 */
public record DemoPerson(String role, String surname, String givenName, String email, String account) {}
