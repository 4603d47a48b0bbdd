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
import ua.dp.cnap.roster.RosterDesk;
import ua.dp.cnap.tenancy.StaffRole;

/** The roster of one person. */
@Path("centre/rosters/{id}")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RosterResource {

    @Inject
    RosterDesk desk;

    /** 404 {@code no-such-colleague}. */
    @GET
    public RosterBody read(@PathParam("id") String id) {
        return RosterBody.of(desk.of(Parameter.id("id", id)));
    }

    /** 404; 409 {@code touches-bookings}, {@code changed-meanwhile}; 422 naming the fields. */
    @PUT
    public DoneBody change(@PathParam("id") String id, RosterChangeBody body) {
        int version = Sent.version(Sent.body(body).version());
        return DoneBody.of(desk.change(
                Parameter.id("id", id), body.wish(), version, body.reason(), DecisionBody.decisions(body.decisions())));
    }
}
