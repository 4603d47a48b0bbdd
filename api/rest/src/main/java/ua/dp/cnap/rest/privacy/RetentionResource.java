package ua.dp.cnap.rest.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.privacy.RetentionDesk;
import ua.dp.cnap.rest.Sent;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** For how long the centre keeps data of people, and what was erased. */
@Path("centre/retention")
@ActsFor(value = ActsFor.Whom.STAFF, only = StaffRole.HEAD)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RetentionResource {

    private static final int ERASURES = 100;

    @Inject
    RetentionDesk desk;

    @GET
    public RetentionBody retention() {
        return RetentionBody.of(desk.retention(), desk.erasures(ERASURES));
    }

    /** What holds now; 409 {@code changed-meanwhile}; 422 {@code retentionDays}. */
    @PUT
    public RetentionBody keepFor(RetentionWishBody body) {
        RetentionWishBody wish = Sent.body(body);
        desk.keepFor(Sent.needed("retentionDays", wish.retentionDays()), wish.reason(), Sent.version(wish.version()));
        return retention();
    }
}
