package ua.dp.cnap.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A time at an office that can be booked.
 *
 * @param free how many lanes can still take it; at least 1
 */
public record FreeTime(Instant startsAt, Instant endsAt, UUID officeId, int free) implements Serializable {}
