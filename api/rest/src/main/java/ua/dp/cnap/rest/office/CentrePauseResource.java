package ua.dp.cnap.rest.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.office.PauseDesk;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** The pause of the whole centre. Said twice it is the same as once. */
@Path("centre/pause")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CentrePauseResource {

    @Inject
    PauseDesk desk;

    /** 204; 422. */
    @PUT
    public void pause(NewPauseBody body) {
        desk.pauseCentre(NewPauseBody.cause(body));
    }

    /** 204, also when nothing was paused. */
    @DELETE
    public void resume() {
        desk.resumeCentre();
    }
}
