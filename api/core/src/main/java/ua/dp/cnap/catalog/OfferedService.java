package ua.dp.cnap.catalog;

/**
 * A service as a community gives it.
 *
 * @param bookable whether some lane of some office gives it, so that a time can be booked
 */
public record OfferedService(AdministrativeService service, int durationMinutes, boolean bookable) {}
