package ua.dp.cnap.rest.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import ua.dp.cnap.booking.NearestTimes;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** The earliest times of a service around a place, over all communities. */
@Path("slots/nearest")
@ActsFor(ActsFor.Whom.ANYONE)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class NearestSlotsResource {

    private static final int USUAL = 20;
    private static final int MOST = 250;

    @Inject
    NearestTimes nearest;

    /** One for each office that has a free time, nearest office first. 422 for a place outside of Ukraine. */
    @GET
    public Page<NearestSlotBody> nearest(
            @QueryParam("service") String service,
            @QueryParam("lat") String lat,
            @QueryParam("lon") String lon,
            @QueryParam("limit") String limit,
            @BeanParam FilterParameters wanted) {
        List<NearestSlotBody> found = nearest
                .to(
                        Parameter.id("service", Parameter.needed("service", service)),
                        Parameter.number("lat", lat),
                        Parameter.number("lon", lon),
                        Parameter.count("limit", limit, USUAL, MOST),
                        wanted.filter())
                .stream()
                .map(NearestSlotBody::of)
                .toList();
        return new Page<>(found, null);
    }
}
