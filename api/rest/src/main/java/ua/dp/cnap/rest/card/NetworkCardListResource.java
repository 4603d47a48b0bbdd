package ua.dp.cnap.rest.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.card.TypicalCardDesk;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** How far the typical cards of all services of the oblast are. */
@Path("network/cards")
@ActsFor(ActsFor.Whom.REGION)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class NetworkCardListResource {

    @Inject
    TypicalCardDesk desk;

    /** By topic and title. */
    @GET
    public Page<ServiceCardsBody> all(@BeanParam Paging paging) {
        return paging.of(desk.all(), row -> row.service().id().toString(), ServiceCardsBody::of);
    }
}
