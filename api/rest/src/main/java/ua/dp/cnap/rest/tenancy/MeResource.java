package ua.dp.cnap.rest.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.rest.problem.RefusedRequest;

/** Who the bearer of the token is, and for whom the token may act. */
@Path("me")
@ActsFor(ActsFor.Whom.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MeResource {

    /** 401 without a token. */
    @GET
    public MeBody me(@Context HttpServletRequest request) {
        return Staff.of(request).map(MeBody::of).orElseThrow(RefusedRequest::withoutToken);
    }
}
