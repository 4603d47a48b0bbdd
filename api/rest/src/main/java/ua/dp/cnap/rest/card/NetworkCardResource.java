package ua.dp.cnap.rest.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.dp.cnap.card.TypicalCardDesk;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.rest.tenancy.Coordinators;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.StaffRole;

/** One edition of a typical card. For coordinators. */
@Path("network/cards/{id}")
@ActsFor(value = ActsFor.Whom.REGION, only = StaffRole.COORDINATOR)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class NetworkCardResource {

    @Inject
    TypicalCardDesk desk;

    @Context
    HttpServletRequest http;

    /** 404 {@code no-such-card}. */
    @GET
    public CardBody read(@PathParam("id") UUID id) {
        return CardBody.of(desk.edition(id));
    }

    /** Only a draft: 409 {@code card-approved}, {@code changed-meanwhile}; 422 naming what is too long. */
    @PUT
    public CardBody save(@PathParam("id") UUID id, WrittenCardBody body) {
        return CardBody.of(CurrentScope.call(Coordinators.ofNetwork(http), () -> CardCalls.save(desk, id, body)));
    }

    /** Only a draft, of that version: 409 {@code card-approved}, {@code changed-meanwhile}. */
    @DELETE
    public void discard(@PathParam("id") UUID id, @QueryParam("version") String version) {
        CurrentScope.run(Coordinators.ofNetwork(http), () -> desk.discard(id, CardCalls.version(version)));
    }
}
