package ua.dp.cnap.rest.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.dp.cnap.office.OfficeDesk;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.rearrangement.DecisionBody;
import ua.dp.cnap.rest.rearrangement.DoneBody;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** The end of an office. */
@Path("centre/offices/{id}/closing")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OfficeClosingResource {

    @Inject
    OfficeDesk desk;

    /** 404; 409 {@code changed-meanwhile}, {@code touches-bookings}; 422. */
    @POST
    public DoneBody close(@PathParam("id") UUID id, OfficeClosingBody body) {
        return DoneBody.of(desk.close(
                id,
                Sent.body(body).closedOn(),
                Sent.version(body.version()),
                body.reason(),
                DecisionBody.decisions(body.decisions())));
    }
}
