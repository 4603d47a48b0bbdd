package ua.dp.cnap.catalog;

/**
 * A service of the regional list as the head sees it.
 *
 * @param durationMinutes null where the community has not taken the service yet
 * @param version of the community's row, 0 where there is none
 */
public record ListRow(
        AdministrativeService service, Obligation obligation, Integer durationMinutes, boolean offered, int version) {}
