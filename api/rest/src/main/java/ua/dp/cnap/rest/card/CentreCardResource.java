package ua.dp.cnap.rest.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.dp.cnap.card.CommunityCardDesk;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** One edition of a card. For heads and deputies. */
@Path("centre/cards/{id}")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CentreCardResource {

    @Inject
    CommunityCardDesk desk;

    /** 404 {@code no-such-card}. */
    @GET
    public CardBody read(@PathParam("id") UUID id) {
        return CardBody.of(desk.edition(id));
    }

    /** Only a draft: 409 {@code card-approved}, {@code changed-meanwhile}; 422 naming what is too long. */
    @PUT
    public CardBody save(@PathParam("id") UUID id, WrittenCardBody body) {
        return CardBody.of(CardCalls.save(desk, id, body));
    }

    /** Only a draft, of that version: 409 {@code card-approved}, {@code changed-meanwhile}. */
    @DELETE
    public void discard(@PathParam("id") UUID id, @QueryParam("version") String version) {
        desk.discard(id, CardCalls.version(version));
    }
}
