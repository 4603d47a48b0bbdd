package ua.dp.cnap.identity;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The mail server through which Keycloak sends invitations.
 *
 * @param user empty where the server asks for no login
 * @param startTls refuse to hand letters over unencrypted
 */
public record MailSettings(
        String host, String port, String from, Optional<String> user, String password, boolean startTls) {

    Map<String, String> inRealm() {
        Map<String, String> smtp = new TreeMap<>(Map.of(
                "host",
                host,
                "port",
                port,
                "from",
                from,
                "fromDisplayName",
                "Єдина мережа ЦНАП",
                "auth",
                String.valueOf(user.isPresent()),
                "ssl",
                "false",
                "starttls",
                String.valueOf(startTls)));
        user.ifPresent(name -> {
            smtp.put("user", name);
            smtp.put("password", password);
        });
        return smtp;
    }

    /** Without the password: this may end in a log. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
