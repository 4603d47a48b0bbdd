package ua.dp.cnap.rest.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import ua.dp.cnap.network.ClassifiedCommunity;
import ua.dp.cnap.network.Opening;
import ua.dp.cnap.network.OpeningDesk;
import ua.dp.cnap.rest.IdempotencyKey;
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.rest.tenancy.Coordinators;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.StaffRole;

/** Opens communities. For coordinators, not for auditors. */
@Path("network/communities")
@ActsFor(value = ActsFor.Whom.REGION, only = StaffRole.COORDINATOR)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OpeningsResource {

    @Inject
    OpeningDesk desk;

    @Context
    HttpServletRequest http;

    /** 201 with a Location, again for the same key; 409 {@code community-already-opened}; 422 naming each wrong field. */
    @POST
    public Response open(OpeningBody body, @HeaderParam(IdempotencyKey.HEADER) String key, @Context UriInfo here) {
        if (body == null) {
            throw RefusedRequest.notJson();
        }
        Opening opening = body.opening();
        UUID id = ClassifiedCommunity.idOf(opening.katotthCode());
        CurrentScope.run(Coordinators.of(http, id), () -> desk.open(opening, IdempotencyKey.of(key)));
        return Response.created(
                        here.getBaseUriBuilder().path("communities/{slug}").build(opening.slug()))
                .entity(new OpenedBody(id, opening.slug()))
                .build();
    }
}
