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
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** The way back from the closing of an office. */
@Path("centre/offices/{id}/reopening")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OfficeReopeningResource {

    @Inject
    OfficeDesk desk;

    /** 204; 404; 409 {@code changed-meanwhile}; 422 if another office has its name by now. */
    @POST
    public void reopen(@PathParam("id") UUID id, OfficeReopeningBody body) {
        desk.reopen(id, Sent.version(Sent.body(body).version()), body.reason());
    }
}
