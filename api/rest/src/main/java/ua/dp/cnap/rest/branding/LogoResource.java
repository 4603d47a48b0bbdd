package ua.dp.cnap.rest.branding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import ua.dp.cnap.branding.LogoDesk;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** The logo of the centre. What is sent is drawn anew; what it says of its type is not believed. */
@Path("centre/brand/logo")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@ApplicationScoped
public class LogoResource {

    @Inject
    LogoDesk desk;

    /** 204; 413; 422 on {@code logo}. */
    @PUT
    @Consumes({"image/svg+xml", "image/png"})
    public void putUp(byte[] picture) {
        desk.putUp(picture);
    }

    /** 204, also when there was none. */
    @DELETE
    public void takeDown() {
        desk.takeDown();
    }
}
