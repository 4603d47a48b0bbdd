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
import ua.dp.cnap.booking.Errand;
import ua.dp.cnap.booking.FreeTime;
import ua.dp.cnap.booking.FreeTimes;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** The times for a visit that can be booked in a community. */
@Path("communities/{slug}/slots")
@ActsFor(ActsFor.Whom.CITIZEN)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SlotsResource {

    private static final int MOST = 2000;

    @Inject
    FreeTimes freeTimes;

    @Inject
    OfficeDirectory offices;

    /** In order of time; {@code service} may stand several times. 404 {@code no-such-service}, {@code no-such-office}; 422 when the span of days cannot be. */
    @GET
    public Page<SlotBody> all(
            @QueryParam("service") List<String> services,
            @QueryParam("people") String people,
            @QueryParam("office") String office,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @BeanParam FilterParameters wanted,
            @BeanParam Paging paging) {
        Errand errand =
                Errand.of(Parameter.ids("service", services), Parameter.count("people", people, 1, Errand.MOST_PEOPLE));
        UUID officeId = Parameter.id("office", office);
        List<FreeTime> free =
                freeTimes.of(errand, officeId, Parameter.day("from", from), Parameter.day("to", to), wanted.filter());
        if (free.isEmpty() && officeId != null) {
            offices.byId(officeId); // nothing free is an answer, an unknown office is not
        }
        return paging.of(free, SlotBody::key, SlotBody::of, MOST, MOST);
    }
}
