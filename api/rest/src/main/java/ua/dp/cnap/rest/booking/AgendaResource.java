package ua.dp.cnap.rest.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.booking.Agenda;
import ua.dp.cnap.booking.AgendaEntry;
import ua.dp.cnap.booking.CallerDesk;
import ua.dp.cnap.rest.IdempotencyKey;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** The day of a desk: who comes, and who is written down for a day. For staff of the community only. */
@Path("desk/appointments")
@ActsFor(ActsFor.Whom.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AgendaResource {

    @Inject
    Agenda agenda;

    @Inject
    CallerDesk desk;

    /** Today's unless {@code day} names another; all offices unless {@code office} names one. 401; 403; 400 without Community. */
    @GET
    public Page<AgendaEntryBody> day(
            @QueryParam("day") String day, @QueryParam("office") String office, @BeanParam Paging paging) {
        LocalDate asked = Parameter.day("day", day);
        LocalDate of = asked == null ? agenda.today() : asked;
        UUID officeId = Parameter.id("office", office);
        List<AgendaEntry> entries = officeId == null ? agenda.of(of) : agenda.of(of, officeId);
        Set<UUID> coming = agenda.comingOn(of);
        return paging.of(
                entries,
                e -> e.appointment().id().toString(),
                e -> AgendaEntryBody.of(e, coming.contains(e.appointment().id())));
    }

    /** Books for somebody who calls or came: 201; 409 {@code slot-taken}; 422. The same key gives the first answer again. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response book(
            NewAppointmentBody body, @HeaderParam(IdempotencyKey.HEADER) String key, @Context UriInfo here) {
        AgendaEntry booked = desk.book(Sent.body(body).wish(), IdempotencyKey.of(key));
        return VisitResource.created(booked, here);
    }
}
