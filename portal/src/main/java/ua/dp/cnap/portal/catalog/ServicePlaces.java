package ua.dp.cnap.portal.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.dp.cnap.booking.NearestTime;
import ua.dp.cnap.booking.NearestTimes;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.portal.Visit;
import ua.dp.cnap.portal.community.CommunityItem;

/** Finds the communities of the whole oblast in which a service can be booked. */
@ApplicationScoped
class ServicePlaces {

    /** The middle of the oblast; distance does not matter here, every office is asked for. */
    private static final double LAT = 48.4;

    private static final double LON = 35.0;
    private static final int ALL = 250;

    @Inject
    Visit visit;

    @Inject
    NearestTimes nearest;

    @Inject
    CommunityDirectory communities;

    /** By name, each with the earliest free time in it. */
    List<ServicePage.Place> giving(AdministrativeService service) {
        Map<String, Instant> earliest = new HashMap<>();
        for (NearestTime time : nearest.to(service.id(), LAT, LON, ALL)) {
            earliest.merge(time.communitySlug(), time.startsAt(), (a, b) -> a.isBefore(b) ? a : b);
        }
        return CommunityItem.all(communities.all(), visit.language()).stream()
                .filter(c -> earliest.containsKey(c.slug()))
                .map(c -> new ServicePage.Place(
                        c.label(), c.path() + "/services/" + service.slug(), earliest.get(c.slug())))
                .toList();
    }
}
