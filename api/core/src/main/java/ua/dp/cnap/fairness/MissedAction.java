package ua.dp.cnap.fairness;

/** What follows when one phone has missed too many visits. */
public enum MissedAction {
    NOTHING,
    /** Nothing can be booked online for a while; the desk still books. */
    BLOCK
}
