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
import java.util.UUID;
import ua.dp.cnap.booking.CallerDesk;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** The times that staff can give, with those that nobody books online. */
@Path("desk/slots")
@ActsFor(ActsFor.Whom.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DeskSlotsResource {

    private static final int MOST = 2000;

    @Inject
    CallerDesk desk;

    /** In order of time. 404 {@code no-such-service}; 422 when the span of days cannot be. */
    @GET
    public Page<SlotBody> all(
            @QueryParam("service") String service,
            @QueryParam("office") String office,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @BeanParam Paging paging) {
        UUID serviceId = Parameter.id("service", Parameter.needed("service", service));
        List<FreeTime> free = desk.free(
                serviceId, Parameter.id("office", office), Parameter.day("from", from), Parameter.day("to", to));
        return paging.of(free, SlotBody::key, SlotBody::of, MOST, MOST);
    }
}
