package ua.dp.cnap.server.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import ua.dp.cnap.notification.Deliveries;
import ua.dp.cnap.notification.Due;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/**
 * Empties the outbox of one channel once. Every message is marked in a transaction of its own directly after the channel has
 * accepted it, and no transaction is open while the channel is spoken to.
 */
@ApplicationScoped
public class DeliveryRound {

    private static final Logger LOG = System.getLogger(DeliveryRound.class.getName());
    private static final int BATCH = 20;
    private static final Scope WORKER = new Scope.Worker();

    @Inject
    Deliveries deliveries;

    /** Sends all that is due, until nothing is left or the way is lost. */
    public void walk(Courier courier) {
        List<Due> batch;
        do {
            batch = CurrentScope.call(WORKER, () -> deliveries.take(courier.channel(), BATCH));
        } while (!batch.isEmpty() && delivered(new ArrayDeque<>(batch), courier) && batch.size() == BATCH);
    }

    /** False if the way was lost: what was not answered is tried again later. */
    private boolean delivered(Queue<Due> batch, Courier courier) {
        try (Courier.Trip trip = courier.setOut()) {
            while (!batch.isEmpty()) {
                send(batch.element(), trip);
                batch.remove();
            }
            return true;
        } catch (NotDelivered lost) {
            LOG.log(
                    Level.WARNING,
                    "The {0} does not take messages: {1}",
                    courier,
                    lost.refusal().reason());
            batch.forEach(due -> failed(due, lost.refusal()));
            return false;
        }
    }

    /** @throws NotDelivered if the way is lost; a refusal of this one message is noted and passed over */
    private void send(Due due, Courier.Trip trip) throws NotDelivered {
        try {
            trip.deliver(due);
        } catch (NotDelivered e) {
            if (e.refusal().wayLost()) {
                throw e;
            }
            failed(due, e.refusal());
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
        CurrentScope.run(
                WORKER,
                () -> refusal.pause()
                        .ifPresentOrElse(
                                pause -> deliveries.postponed(due, refusal.reason(), pause),
                                () -> deliveries.failed(due, refusal.reason(), refusal.forGood())));
    }
}
