package ua.dp.cnap.booking;

/** Where an appointment stands. Booked, arrived and served occupy the lane; missed and cancelled do not. */
public enum Status {
    BOOKED,
    ARRIVED,
    SERVED,
    MISSED,
    CANCELLED
}
