package ua.dp.cnap.rest.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.dp.cnap.card.TypicalCardDesk;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.rest.tenancy.Coordinators;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.StaffRole;

/** The approval of a typical card; it is not taken back. For coordinators. */
@Path("network/cards/{id}/approval")
@ActsFor(value = ActsFor.Whom.REGION, only = StaffRole.COORDINATOR)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class NetworkCardApprovalResource {

    @Inject
    TypicalCardDesk desk;

    @Context
    HttpServletRequest http;

    /** 409 {@code card-approved}, {@code changed-meanwhile}; 422 naming what the card lacks and what is wrong with the decision. */
    @PUT
    public CardBody approve(@PathParam("id") UUID id, DecisionOnCardBody body) {
        return CardBody.of(CurrentScope.call(Coordinators.ofNetwork(http), () -> CardCalls.approve(desk, id, body)));
    }
}
