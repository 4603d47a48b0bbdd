package ua.dp.cnap.database;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The passwords of the three login roles: {@code cnap_owner}, {@code cnap_app} and {@code keycloak}. */
public record Logins(String owner, String app, String keycloak) {

    /** Passwords that nobody has to know, for a server that lives as long as a test. */
    public static Logins random() {
        return new Logins(randomPassword(), randomPassword(), randomPassword());
    }

    static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Logins[…]"; // a password never reaches a log
    }
}
