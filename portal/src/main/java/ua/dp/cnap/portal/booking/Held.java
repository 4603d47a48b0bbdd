package ua.dp.cnap.portal.booking;

import java.time.Instant;

/**
 * The time that waits for the form to be filled in.
 *
 * @param key of the hold; stays that of the appointment
 * @param path address of the hold; holds the key
 */
public record Held(String key, String path, Instant until) {}
