package ua.dp.cnap.rest.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.route.RouteDesk;
import ua.dp.cnap.tenancy.StaffRole;

/** The route of a mobile office. */
@Path("centre/offices/{id}/stops")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RouteResource {

    @Inject
    RouteDesk desk;

    /** From today on, in order of time. 404 {@code no-such-office}. */
    @GET
    public Page<StopBody> coming(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return paging.of(desk.coming(id), s -> s.id().toString(), StopBody::of);
    }

    /** 404; 409 {@code touches-bookings}; 422. */
    @POST
    public DoneBody plan(@PathParam("id") UUID id, StopWishBody body) {
        return DoneBody.of(
                desk.plan(id, Sent.body(body).wish(), body.reason(), DecisionBody.decisions(body.decisions())));
    }
}
