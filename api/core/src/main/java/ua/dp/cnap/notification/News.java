package ua.dp.cnap.notification;

/** What has become of a visit; the citizen is told each with words of its own. */
public enum News {
    BOOKED,
    /** By the citizen. */
    MOVED,
    /** By the citizen. */
    CANCELLED,
    /** Because the configuration changed and the head decided so. */
    MOVED_BY_CENTRE,
    /** Because the configuration changed and the head decided so. */
    CANCELLED_BY_CENTRE;

    /** Whether the visit does not take place any more. */
    public boolean isTheEnd() {
        return this == CANCELLED || this == CANCELLED_BY_CENTRE;
    }
}
