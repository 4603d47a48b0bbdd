package ua.dp.cnap.rest.notification;

import java.util.List;
import ua.dp.cnap.notification.DeadMessage;
import ua.dp.cnap.notification.MessageDesk.Standing;

/** How the outbox stands; {@code items} are the messages that were given up; no {@code sms} where there is no gateway. */
record OutboxBody(boolean open, long waiting, long sent, long dead, Boolean sms, List<DeadMessageBody> items) {

    static OutboxBody of(Standing standing, List<DeadMessage> dead) {
        return new OutboxBody(
                standing.open(),
                standing.waiting(),
                standing.sent(),
                standing.dead(),
                standing.sms().orElse(null),
                dead.stream().map(DeadMessageBody::of).toList());
    }
}
