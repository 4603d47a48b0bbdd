package ua.dp.cnap.catalog;

/**
 * A service as a community gives it.
 *
 * @param bookable whether some lane of some office gives it and times are not given at the desk alone
 */
public record OfferedService(AdministrativeService service, ListedService listed, boolean bookable) {

    public int durationMinutes() {
        return listed.durationMinutes();
    }
}
