package ua.dp.cnap.rest.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import ua.dp.cnap.booking.CallerDesk;
import ua.dp.cnap.rest.IdempotencyKey;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** Where people without an appointment are given the next free time of today. */
@Path("desk/walk-ins")
@ActsFor(ActsFor.Whom.STAFF)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class WalkInsResource {

    @Inject
    CallerDesk desk;

    /** 201, and the visitor is here; 409 {@code no-time-today}; 422. The same key gives the first answer again. */
    @POST
    public Response receive(WalkInBody body, @HeaderParam(IdempotencyKey.HEADER) String key, @Context UriInfo here) {
        return VisitResource.created(desk.receive(Sent.body(body).form(), IdempotencyKey.of(key)), here);
    }
}
