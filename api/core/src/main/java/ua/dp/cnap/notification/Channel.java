package ua.dp.cnap.notification;

/** By what a message reaches a person. */
public enum Channel {
    EMAIL,
    SMS,
    TELEGRAM,
    VIBER
}
