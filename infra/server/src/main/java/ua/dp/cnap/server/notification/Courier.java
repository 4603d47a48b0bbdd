package ua.dp.cnap.server.notification;

import ua.dp.cnap.notification.Channel;
import ua.dp.cnap.notification.Due;

/**
 * One channel as the sender uses it: the mail server, the SMS gateway, a messenger. No transaction is open while it speaks,
 * and what it says of a failure never quotes a person or an address.
 */
public interface Courier {

    Channel channel();

    /** @throws NotDelivered if the way is closed now; nothing was handed over */
    Trip setOut() throws NotDelivered;

    /** A way that stays open for several messages. */
    interface Trip extends AutoCloseable {

        /** Returns once the message was accepted. */
        void deliver(Due message) throws NotDelivered;

        @Override
        default void close() {}
    }
}
