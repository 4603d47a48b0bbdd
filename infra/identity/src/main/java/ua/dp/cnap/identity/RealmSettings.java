package ua.dp.cnap.identity;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What differs from place to place in the realm.
 *
 * @param publicUrl where people's browsers find the application; logins are sent back there and nowhere else
 * @param clientSecret the secret that the application shows to Keycloak when people log in
 * @param accountsSecret the secret with which the application makes and takes away accounts
 * @param demo whether there are demo accounts, and a client that takes a name and a password; these accounts need no
 *     second factor, which nobody could share
 * @param mail empty where no letter can be sent
 */
public record RealmSettings(
        URI publicUrl, String clientSecret, String accountsSecret, boolean demo, Optional<MailSettings> mail) {

    public RealmSettings {
        if (publicUrl.getHost() == null) {
            throw new IllegalArgumentException("not an address that a browser could open: " + publicUrl);
        }
        if (clientSecret.isBlank() || accountsSecret.isBlank()) {
            throw new IllegalArgumentException("a client secret is empty");
        }
    }

    /** The application's addresses without a slash at the end: the public one, and on one machine its other name too. */
    List<String> addresses() {
        String address = publicUrl.toString().replaceAll("/+$", "");
        return switch (publicUrl.getHost()) {
            case "localhost" -> List.of(address, address.replaceFirst("localhost", "127.0.0.1"));
            case "127.0.0.1" -> List.of(address, address.replaceFirst("127\\.0\\.0\\.1", "localhost"));
            default -> List.of(address);
        };
    }
}
