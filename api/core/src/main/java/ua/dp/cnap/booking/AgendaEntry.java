package ua.dp.cnap.booking;

/** An appointment as the desk shows it: with the lane that serves it and the service that was booked. */
public record AgendaEntry(Appointment appointment, String laneName, String serviceTitle) {}
