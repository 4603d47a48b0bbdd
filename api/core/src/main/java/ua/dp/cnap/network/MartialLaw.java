package ua.dp.cnap.network;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * From when to when, both included, public holidays are ordinary working days.
 *
 * @param endsOn null while the end is not known
 */
public record MartialLaw(LocalDate startsOn, LocalDate endsOn) implements Serializable {}
