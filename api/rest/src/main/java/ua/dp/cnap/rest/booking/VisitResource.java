package ua.dp.cnap.rest.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import ua.dp.cnap.booking.Agenda;
import ua.dp.cnap.booking.AgendaEntry;
import ua.dp.cnap.booking.CallerDesk;
import ua.dp.cnap.booking.VisitSearch;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** One visit as the desk has it: shown, moved and cancelled for a caller, and said how it stands. */
@Path("desk/appointments/{id}")
@ActsFor(ActsFor.Whom.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class VisitResource {

    @Inject
    VisitSearch visits;

    @Inject
    CallerDesk desk;

    @Inject
    Agenda agenda;

    static Response created(AgendaEntry visit, UriInfo here) {
        return Response.created(here.getBaseUriBuilder()
                        .path("desk/appointments/{id}")
                        .build(visit.appointment().id()))
                .entity(AgendaEntryBody.of(visit))
                .build();
    }

    /** 404 {@code no-such-appointment}. */
    @GET
    public AgendaEntryBody show(@PathParam("id") String id) {
        return AgendaEntryBody.of(visits.byId(id(id)));
    }

    /** 404; 409 {@code slot-taken}, {@code appointment-not-changeable}; 422. The old time is kept unless all went well. */
    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public AgendaEntryBody move(@PathParam("id") String id, NewTimeBody body) {
        return AgendaEntryBody.of(desk.move(id(id), Sent.body(body).office(), body.time()));
    }

    /** 204, also when it was cancelled before; 404; 409 {@code appointment-not-changeable}. */
    @DELETE
    public void cancel(@PathParam("id") String id) {
        desk.cancel(id(id));
    }

    /** 204; 404; 409 {@code appointment-not-changeable}, {@code changed-meanwhile}. */
    @PUT
    @Path("standing")
    @Consumes(MediaType.APPLICATION_JSON)
    public void say(@PathParam("id") String id, StandingBody body) {
        Sent.body(body).say(agenda, id(id));
    }

    private static UUID id(String id) {
        return Parameter.id("id", id);
    }
}
