package ua.dp.cnap.rest.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.booking.Filter;
import ua.dp.cnap.booking.NearestTime;
import ua.dp.cnap.booking.NearestTimes;
import ua.dp.cnap.catalog.OfferedService;
import ua.dp.cnap.catalog.ServiceList;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.office.Office;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** The next few times of a service in a community, with the pages on which to book them: for sites and bots. */
@Path("communities/{slug}/next-times")
@ActsFor(ActsFor.Whom.CITIZEN)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class NextTimesResource {

    private static final int USUAL = 5;
    private static final int MOST = 20;

    @Inject
    CommunityDirectory communities;

    @Inject
    ServiceList services;

    @Inject
    OfficeDirectory offices;

    @Inject
    NearestTimes nearest;

    /** In order of time, at most three of an office. 404 {@code no-such-service}. */
    @GET
    public NextTimesBody next(
            @PathParam("slug") String slug, @QueryParam("service") String service, @QueryParam("limit") String limit) {
        int most = Parameter.count("limit", limit, USUAL, MOST);
        Community here = communities.bySlug(slug);
        OfferedService offered = services.bySlug(Parameter.needed("service", service));
        List<NearestTime> times =
                nearest.next(offered.service().id(), here.lat(), here.lon(), giving(offered), Filter.NONE).stream()
                        .sorted(Comparator.comparing(NearestTime::startsAt))
                        .limit(most)
                        .toList();
        return NextTimesBody.of(here, offered.service(), times);
    }

    private List<UUID> giving(OfferedService offered) {
        return offices.giving(offered.service().id()).stream().map(Office::id).toList();
    }
}
