package ua.dp.cnap.rest.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.office.HoursDesk;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.rearrangement.RemovalBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** Visits that no longer fit although nobody changed anything in the centre, such as those on a new day off. */
@Path("centre/rearrangement")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RearrangementResource {

    @Inject
    HoursDesk desk;

    /** 409 {@code touches-bookings} while there is one about which nothing was decided. */
    @POST
    public DoneBody settle(RemovalBody body) {
        return DoneBody.of(desk.settle(RemovalBody.decisions(body)));
    }
}
