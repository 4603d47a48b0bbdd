package ua.dp.cnap.rest.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.dp.cnap.office.PauseDesk;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** The pause of one office. Said twice it is the same as once. */
@Path("centre/offices/{id}/pause")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {
            StaffRole.HEAD,
            StaffRole.DEPUTY,
            StaffRole.ADMINISTRATOR,
            StaffRole.RECEPTIONIST,
            StaffRole.STATE_REGISTRAR
        })
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OfficePauseResource {

    @Inject
    PauseDesk desk;

    /** 204; 404 {@code no-such-office}; 422. */
    @PUT
    public void pause(@PathParam("id") UUID id, NewPauseBody body) {
        desk.pause(id, NewPauseBody.cause(body));
    }

    /** 204, also when nothing was paused; 404 {@code no-such-office}. */
    @DELETE
    public void resume(@PathParam("id") UUID id) {
        desk.resume(id);
    }
}
