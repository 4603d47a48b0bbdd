package ua.dp.cnap.rest.notification;

import java.time.LocalTime;
import ua.dp.cnap.notification.MessageRules;
import ua.dp.cnap.notification.QuietHours;
import ua.dp.cnap.rest.Sent;

/** When the centre writes to citizens without having been asked. */
public record MessageRulesBody(
        LocalTime quietFrom, LocalTime quietUntil, Boolean remindsDayBefore, Boolean remindsHoursBefore) {

    static MessageRulesBody of(MessageRules rules) {
        return new MessageRulesBody(
                rules.quiet().from(), rules.quiet().until(), rules.remindsDayBefore(), rules.remindsHoursBefore());
    }

    MessageRules rules() {
        return new MessageRules(
                new QuietHours(Sent.needed("quietFrom", quietFrom), Sent.needed("quietUntil", quietUntil)),
                Sent.needed("remindsDayBefore", remindsDayBefore),
                Sent.needed("remindsHoursBefore", remindsHoursBefore));
    }
}
