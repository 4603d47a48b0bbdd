package ua.dp.cnap.notification;

/** Which channels this installation has. One that is off is offered nowhere. */
public interface Channels {

    /** Whether the settings open it. E-mail is always written, and waits until it is on. */
    boolean isOn(Channel channel);
}
