package ua.dp.cnap.portal.booking;

import java.time.Instant;

/** The question before an appointment is moved. */
public record ConfirmPage(String backPath, Instant from, Instant to) {}
