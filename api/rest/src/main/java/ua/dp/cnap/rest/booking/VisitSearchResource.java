package ua.dp.cnap.rest.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.booking.VisitSearch;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** Finds the coming visit that a caller speaks of. */
@Path("desk/searches")
@ActsFor(ActsFor.Whom.STAFF)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class VisitSearchResource {

    @Inject
    VisitSearch visits;

    /** Those of today and later, in order of time, at most 20. */
    @POST
    public Page<AgendaEntryBody> search(VisitSearchBody body) {
        String text = Sent.needed("text", Parameter.text("text", Sent.body(body).text()));
        return new Page<>(visits.coming(text).stream().map(AgendaEntryBody::of).toList(), null);
    }
}
