package ua.dp.cnap.server.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ua.dp.cnap.notification.MailRoute;

/** The way out for e-mail that the settings open. */
@ApplicationScoped
class OpenRoute implements MailRoute {

    private final Optional<MailServer> server = MailServer.ofTheSettings();

    Optional<MailServer> server() {
        return server;
    }

    @Override
    public boolean isOpen() {
        return server.isPresent();
    }
}
