package ua.dp.cnap.rest.notification;

import java.time.OffsetDateTime;
import java.util.UUID;
import ua.dp.cnap.notification.DeadMessage;
import ua.dp.cnap.rest.Kyiv;

/** A message that was given up, its recipient masked. */
record DeadMessageBody(
        UUID id, String channel, String news, String code, String recipient, String reason, OffsetDateTime createdAt) {

    static DeadMessageBody of(DeadMessage message) {
        return new DeadMessageBody(
                message.id(),
                message.channel().name(),
                message.news().name(),
                message.code(),
                message.recipient(),
                message.reason(),
                Kyiv.time(message.createdAt()));
    }
}
