package ua.dp.cnap.rest.notification;

/** For which channels the centre pays. */
public record ChannelsBody(Boolean sms) {}
