package ua.dp.cnap.server.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import ua.dp.cnap.notification.Deliveries;
import ua.dp.cnap.notification.Due;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/**
 * Empties the outbox once. Every message is marked in a transaction of its own directly after the mail server has accepted
 * it, and no transaction is open while the mail server is spoken to.
 */
@ApplicationScoped
public class MailRound {

    private static final Logger LOG = System.getLogger(MailRound.class.getName());
    private static final int BATCH = 20;
    private static final Scope WORKER = new Scope.Worker();

    @Inject
    Deliveries deliveries;

    @Inject
    VisitMail mail;

    @Inject
    Clock clock;

    /** Sends all that is due, until nothing is left or the mail server is lost. */
    public void walk(MailServer server) {
        List<Due> batch;
        do {
            batch = CurrentScope.call(WORKER, () -> deliveries.take(BATCH));
        } while (!batch.isEmpty() && delivered(new ArrayDeque<>(batch), server) && batch.size() == BATCH);
    }

    /** False if the mail server was lost on the way: what it has not answered is tried again later. */
    private boolean delivered(Queue<Due> batch, MailServer server) {
        Session session = server.session();
        try (Transport transport = server.connect(session)) {
            while (!batch.isEmpty()) {
                send(batch.element(), server, session, transport);
                batch.remove();
            }
            return true;
        } catch (MessagingException lost) {
            Refusal refusal = Refusal.of(lost);
            LOG.log(Level.WARNING, "The mail server {0} does not take mail: {1}", server, refusal.reason());
            batch.forEach(due -> failed(due, refusal));
            return batch.isEmpty(); // it may be lost with everything done
        }
    }

    /** @throws MessagingException if the mail server is lost; a refusal of this one mail is noted and passed over */
    private void send(Due due, MailServer server, Session session, Transport transport) throws MessagingException {
        try {
            MimeMessage message = mail.write(due, server, session, clock.instant());
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            if (!transport.isConnected()) {
                throw e;
            }
            failed(due, Refusal.of(e));
            return;
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "Message {0} cannot be written: {1}",
                    due.id(),
                    e.getClass()); // its words may quote a person
            failed(due, Refusal.NOT_WRITABLE);
            return;
        }
        CurrentScope.run(WORKER, () -> deliveries.sent(due));
    }

    private void failed(Due due, Refusal refusal) {
        LOG.log(Level.INFO, "Message {0} was not sent: {1}", due.id(), refusal.reason());
        CurrentScope.run(WORKER, () -> deliveries.failed(due, refusal.reason(), refusal.forGood()));
    }
}
