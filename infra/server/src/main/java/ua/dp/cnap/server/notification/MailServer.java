package ua.dp.cnap.server.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;
import ua.dp.cnap.server.Setting;

/**
 * The SMTP server that takes our mail.
 *
 * @param from the address that all mail comes from
 * @param user empty where the server asks for no login
 * @param startTls refuse to go on unencrypted
 */
public record MailServer(String host, int port, String from, Optional<String> user, String password, boolean startTls) {

    private static final String MILLISECONDS = "15000";

    /** The one that {@code CNAP_SMTP_…} names; empty without a host. */
    public static Optional<MailServer> ofTheSettings() {
        return setting("HOST")
                .map(host -> new MailServer(
                        host,
                        Integer.parseInt(setting("PORT").orElse("587")),
                        setting("FROM").orElse("noreply@" + host),
                        setting("USER"),
                        setting("PASSWORD").orElse(""),
                        Boolean.parseBoolean(setting("STARTTLS").orElse("false"))));
    }

    private static Optional<String> setting(String name) {
        return Setting.of("CNAP_SMTP_" + name);
    }

    Session session() {
        Properties settings = new Properties();
        settings.setProperty("mail.transport.protocol", "smtp");
        settings.setProperty("mail.smtp.host", host);
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        settings.setProperty("mail.smtp.from", from);
        settings.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.connectiontimeout", MILLISECONDS);
        settings.setProperty("mail.smtp.timeout", MILLISECONDS);
        settings.setProperty("mail.smtp.writetimeout", MILLISECONDS);
        return Session.getInstance(settings);
    }

    /** A connection that is ready to take mail. */
    Transport connect(Session session) throws MessagingException {
        Transport transport = session.getTransport();
        transport.connect(user.orElse(null), user.isPresent() ? password : null);
        return transport;
    }

    /** Without the password: this may end in a log. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
