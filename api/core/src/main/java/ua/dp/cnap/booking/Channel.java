package ua.dp.cnap.booking;

/** By which way an appointment came about. */
public enum Channel {
    /** The citizen booked it, on the portal or by a program. */
    ONLINE,
    /** Staff booked it for somebody who called or came. */
    DESK,
    /** Somebody came without an appointment and was given the next free time. */
    WALK_IN
}
