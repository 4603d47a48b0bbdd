package ua.dp.cnap.office;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A public holiday of the Labour Code, art. 73.
 *
 * @param dayOff whether nobody is received; not while martial law lasts (2136-IX art. 6 p. 6)
 */
public record Holiday(LocalDate day, String name, String nameEn, boolean dayOff) implements Serializable {}
