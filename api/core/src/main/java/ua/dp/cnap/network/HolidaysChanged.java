package ua.dp.cnap.network;

/** Public holidays became days off, or working days again: the calendar of every office follows. */
public record HolidaysChanged() {}
