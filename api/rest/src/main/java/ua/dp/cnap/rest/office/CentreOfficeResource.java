package ua.dp.cnap.rest.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

/** One office of the centre, for those who configure it. */
@Path("centre/offices/{id}")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CentreOfficeResource {

    @Inject
    OfficeDesk desk;

    /** 404 {@code no-such-office}. */
    @GET
    public CentreOfficeBody show(@PathParam("id") UUID id) {
        return CentreOfficeBody.of(desk.byId(id));
    }

    /** 404; 409 {@code changed-meanwhile}, {@code touches-bookings}; 422. What is not sent is emptied. */
    @PUT
    public DoneBody change(@PathParam("id") UUID id, OfficeWishBody body) {
        return DoneBody.of(desk.change(
                id,
                Sent.body(body).wish(),
                Sent.version(body.version()),
                body.reason(),
                DecisionBody.decisions(body.decisions())));
    }
}
