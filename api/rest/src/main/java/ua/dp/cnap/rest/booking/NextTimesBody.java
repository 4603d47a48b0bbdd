package ua.dp.cnap.rest.booking;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.booking.NearestTime;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.rest.Kyiv;

/**
 * The next few times of a service in a community.
 *
 * @param bookingPath page of the portal on which all times are
 */
record NextTimesBody(String community, String communityName, String service, String bookingPath, List<Item> items) {

    /**
     * One of them.
     *
     * @param bookingPath page of the portal on which everything is chosen
     */
    record Item(
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            UUID officeId,
            String officeName,
            String address,
            String bookingPath) {}

    static NextTimesBody of(Community community, AdministrativeService service, List<NearestTime> times) {
        String path = "/" + community.slug() + "/booking?service=" + service.slug();
        return new NextTimesBody(
                community.slug(),
                community.name(),
                service.title(),
                path,
                times.stream().map(time -> item(time, path)).toList());
    }

    private static Item item(NearestTime time, String path) {
        OffsetDateTime startsAt = Kyiv.time(time.startsAt());
        return new Item(
                startsAt,
                Kyiv.time(time.endsAt()),
                time.officeId(),
                time.officeName(),
                time.address(),
                path + "&office=" + time.officeId() + "&day=" + startsAt.toLocalDate() + "&at=" + time.startsAt());
    }
}
