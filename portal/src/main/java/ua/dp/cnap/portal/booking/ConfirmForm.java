package ua.dp.cnap.portal.booking;

import java.time.Instant;
import java.util.Optional;
import ua.dp.cnap.portal.FormErrors;

/**
 * The form that makes a booking count.
 *
 * @param path address of the appointment; holds the key
 * @param until when the booking lapses; empty if there is nothing to confirm any more
 */
public record ConfirmForm(String path, Instant startsAt, Optional<Instant> until, String code, FormErrors errors) {}
