package ua.dp.cnap.rest.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.card.CommunityCardDesk;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** How far the cards of all services of the centre are. */
@Path("centre/cards")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CentreCardListResource {

    @Inject
    CommunityCardDesk desk;

    /** By topic and title. */
    @GET
    public Page<ServiceCardsBody> all(@BeanParam Paging paging) {
        return paging.of(desk.all(), row -> row.service().id().toString(), ServiceCardsBody::of);
    }
}
