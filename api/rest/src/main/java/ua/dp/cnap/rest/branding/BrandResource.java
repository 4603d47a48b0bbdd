package ua.dp.cnap.rest.branding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.branding.BrandDesk;
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** The face of the centre. */
@Path("centre/brand")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BrandResource {

    @Inject
    BrandDesk desk;

    @GET
    public BrandBody worn() {
        return desk.worn().map(BrandBody::of).orElseThrow(NotFoundException::new);
    }

    /** What is worn now; 409 {@code changed-meanwhile}; 422, with the ratio of colours that cannot be read. */
    @PUT
    public BrandBody wear(BrandBody body) {
        if (body == null) {
            throw RefusedRequest.notJson();
        }
        desk.wear(body.brand(), body.knownVersion());
        return worn();
    }
}
