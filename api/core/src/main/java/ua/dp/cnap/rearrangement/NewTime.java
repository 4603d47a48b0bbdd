package ua.dp.cnap.rearrangement;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Where and when a visit goes to. */
public record NewTime(UUID officeId, Instant startsAt) implements Serializable {}
