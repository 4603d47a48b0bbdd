package ua.dp.cnap.rest.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.TypicalCardDesk;
import ua.dp.cnap.catalog.ServiceDirectory;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.rest.tenancy.Coordinators;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.StaffRole;

/** The typical cards of one service. For coordinators. */
@Path("network/services/{id}/cards")
@ActsFor(value = ActsFor.Whom.REGION, only = StaffRole.COORDINATOR)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class NetworkServiceCardsResource {

    @Inject
    TypicalCardDesk desk;

    @Inject
    ServiceDirectory directory;

    @Context
    HttpServletRequest http;

    /** All editions: information cards first, each kind with the latest first. 404 {@code no-such-service}. */
    @GET
    public Page<CardBody> editions(@PathParam("id") UUID service, @BeanParam Paging paging) {
        return paging.of(CardCalls.editions(desk, directory.byId(service).id()), e -> e.id().toString(), CardBody::of);
    }

    /** 201 with the draft of the next edition, the same again while there is one; 404 {@code no-such-service}. */
    @POST
    public Response begin(@PathParam("id") UUID service, NewCardBody body, @Context UriInfo here) {
        CardEdition draft = CurrentScope.call(Coordinators.ofNetwork(http), () -> CardCalls.begin(desk, service, body));
        return Response.created(
                        here.getBaseUriBuilder().path("network/cards/{id}").build(draft.id()))
                .entity(CardBody.of(draft))
                .build();
    }
}
