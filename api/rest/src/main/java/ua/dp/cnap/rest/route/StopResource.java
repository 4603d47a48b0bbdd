package ua.dp.cnap.rest.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.rearrangement.VersionedRemovalBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.route.RouteDesk;
import ua.dp.cnap.tenancy.StaffRole;

/** One stop of a route. */
@Path("centre/stops/{id}")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StopResource {

    @Inject
    RouteDesk desk;

    /** 404 {@code no-such-stop}; 409 {@code changed-meanwhile}, {@code touches-bookings}; 422. */
    @PUT
    public DoneBody change(@PathParam("id") UUID id, StopWishBody body) {
        return DoneBody.of(desk.change(
                id,
                Sent.body(body).wish(),
                Sent.version(body.version()),
                body.reason(),
                DecisionBody.decisions(body.decisions())));
    }

    /** As {@link #change}; with {@code andLater} all later stops that were planned with it. */
    @POST
    @Path("removal")
    public DoneBody remove(@PathParam("id") UUID id, VersionedRemovalBody body) {
        return DoneBody.of(desk.remove(
                id,
                Boolean.TRUE.equals(Sent.body(body).andLater()),
                Sent.version(body.version()),
                body.reason(),
                DecisionBody.decisions(body.decisions())));
    }
}
