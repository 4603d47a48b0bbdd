package ua.dp.cnap.server.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import ua.dp.cnap.notification.Channel;
import ua.dp.cnap.notification.Due;

/** E-mail, by one connection for as many letters as wait. */
record MailCourier(MailServer server, VisitMail mail, Clock clock) implements Courier {

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Trip setOut() throws NotDelivered {
        Session session = server.session();
        try {
            return new Connected(session, server.connect(session));
        } catch (MessagingException e) {
            throw new NotDelivered(MailRefusals.of(e, true));
        }
    }

    private final class Connected implements Trip {

        private final Session session;
        private final Transport transport;

        Connected(Session session, Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        @Override
        public void deliver(Due due) throws NotDelivered {
            try {
                MimeMessage message = mail.write(due, server, session, clock.instant());
                transport.sendMessage(message, message.getAllRecipients());
            } catch (MessagingException e) {
                throw new NotDelivered(MailRefusals.of(e, !transport.isConnected()));
            }
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                // all that was accepted is noted already
            }
        }
    }

    @Override
    public String toString() {
        return "mail server " + server;
    }
}
