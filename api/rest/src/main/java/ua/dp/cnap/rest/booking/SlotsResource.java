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
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.booking.FreeTimes;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** The times of a service that can be booked in a community. */
@Path("communities/{slug}/slots")
@ActsFor(ActsFor.Whom.CITIZEN)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SlotsResource {

    private static final int MOST = 2000;

    @Inject
    FreeTimes freeTimes;

    /** In order of time. 404 {@code no-such-service}; 422 when the span of days is empty or longer than 62 days. */
    @GET
    public Page<SlotBody> all(
            @QueryParam("service") String service,
            @QueryParam("office") String office,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @BeanParam Paging paging) {
        List<FreeTime> free = freeTimes.of(
                Parameter.id("service", Parameter.needed("service", service)),
                Parameter.id("office", office),
                Parameter.day("from", from),
                Parameter.day("to", to));
        return paging.of(free, SlotBody::key, SlotBody::of, MOST, MOST);
    }
}
