package ua.dp.cnap.notification;

/** The way out for e-mail. */
public interface MailRoute {

    /** Whether a mail server is known; without one every message waits. */
    boolean isOpen();
}
