package ua.dp.cnap.rest.servicelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.servicelist.ServiceDesk;
import ua.dp.cnap.tenancy.StaffRole;

/** Changes of many services at once. */
@Path("centre/services/changes")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MassChangesResource {

    @Inject
    ServiceDesk desk;

    /** 409 {@code touches-bookings}; 422 naming fields; 404 {@code no-such-office}. */
    @POST
    public DoneBody change(MassChangeBody body) {
        return DoneBody.of(desk.changeAll(
                Sent.body(body).chosen(), body.change(), body.reason(), DecisionBody.decisions(body.decisions())));
    }
}
