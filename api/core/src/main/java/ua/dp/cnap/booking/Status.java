package ua.dp.cnap.booking;

/** Where an appointment stands. All but missed, cancelled and lapsed occupy the lane. */
public enum Status {
    /** A time that waits for its citizen to say who comes; nobody's appointment yet. */
    HELD,
    /** Waits to be confirmed. */
    PENDING,
    BOOKED,
    ARRIVED,
    SERVED,
    MISSED,
    CANCELLED,
    /** Was not confirmed in time. */
    LAPSED;

    /** Whether somebody is expected who has not come yet. */
    public boolean isExpected() {
        return this == BOOKED || this == PENDING;
    }
}
