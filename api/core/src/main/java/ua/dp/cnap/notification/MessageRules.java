package ua.dp.cnap.notification;

import java.io.Serializable;

/**
 * When a centre writes to citizens without having been asked.
 *
 * @param quiet when it does not
 * @param remindsDayBefore whether it reminds them the day before their visit
 * @param remindsHoursBefore whether it reminds them two hours before
 */
public record MessageRules(QuietHours quiet, boolean remindsDayBefore, boolean remindsHoursBefore)
        implements Serializable {}
