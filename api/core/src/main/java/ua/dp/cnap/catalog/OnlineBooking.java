package ua.dp.cnap.catalog;

/** Who may book a service without coming to the desk, the widest circle first. */
public enum OnlineBooking {
    EVERYONE,
    /** People who say that they live in the community; the desk asks for the proof. */
    RESIDENTS,
    /** Nobody: the desk alone gives times. */
    DESK
}
