package ua.dp.cnap.rest.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.booking.Agenda;
import ua.dp.cnap.booking.AgendaEntry;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** The day of a desk: who comes. For staff of the community only. */
@Path("desk/appointments")
@ActsFor(ActsFor.Whom.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AgendaResource {

    @Inject
    Agenda agenda;

    /** Today's unless {@code day} names another; all offices unless {@code office} names one. 401; 403; 400 without Community. */
    @GET
    public Page<AgendaEntryBody> day(
            @QueryParam("day") String day, @QueryParam("office") String office, @BeanParam Paging paging) {
        LocalDate asked = Parameter.day("day", day);
        LocalDate of = asked == null ? agenda.today() : asked;
        UUID officeId = Parameter.id("office", office);
        List<AgendaEntry> entries = officeId == null ? agenda.of(of) : agenda.of(of, officeId);
        return paging.of(entries, e -> e.appointment().id().toString(), AgendaEntryBody::of);
    }
}
