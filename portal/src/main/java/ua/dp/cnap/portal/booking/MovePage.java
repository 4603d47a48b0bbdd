package ua.dp.cnap.portal.booking;

import java.time.Instant;
import java.util.Optional;
import ua.dp.cnap.office.Pause;

/**
 * The free times to which an appointment can be moved.
 *
 * @param refusal text key of why the wished time could not be had; empty if none was refused
 */
public record MovePage(String backPath, Instant now, String refusal, Optional<Pause> pause, FreeCalendar calendar) {}
