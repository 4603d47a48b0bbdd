package ua.dp.cnap.rest.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.roster.WorkplaceDesk;
import ua.dp.cnap.tenancy.StaffRole;

/** One workplace. */
@Path("centre/workplaces/{id}")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class WorkplaceResource {

    @Inject
    WorkplaceDesk desk;

    /** 404 {@code no-such-workplace}. */
    @GET
    public WorkplaceBody read(@PathParam("id") String id) {
        return WorkplaceBody.of(desk.byId(Parameter.id("id", id)));
    }

    /** 404; 409 {@code touches-bookings}, {@code changed-meanwhile}; 422 naming the fields. */
    @PUT
    public DoneBody change(@PathParam("id") String id, WorkplaceChangeBody body) {
        int version = Sent.version(Sent.body(body).version());
        return DoneBody.of(
                desk.change(Parameter.id("id", id), body.wish(), version, DecisionBody.decisions(body.decisions())));
    }
}
