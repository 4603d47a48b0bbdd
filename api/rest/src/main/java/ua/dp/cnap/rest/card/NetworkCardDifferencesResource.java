package ua.dp.cnap.rest.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import ua.dp.cnap.card.CardComparison.Difference;
import ua.dp.cnap.card.CardEdition;
import ua.dp.cnap.card.TypicalCardDesk;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** What an edition of a typical card says differently from another. For coordinators. */
@Path("network/cards/{id}/differences")
@ActsFor(value = ActsFor.Whom.REGION, only = StaffRole.COORDINATOR)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class NetworkCardDifferencesResource {

    @Inject
    TypicalCardDesk desk;

    /** With another edition. 404 {@code no-such-card}. */
    @GET
    public Page<DifferenceBody> compare(
            @PathParam("id") UUID id, @QueryParam("with") String with, @BeanParam Paging paging) {
        CardEdition edition = desk.edition(id);
        CardEdition other = desk.edition(Parameter.id("with", Parameter.needed("with", with)));
        return paging.of(CardCalls.differences(edition, other), Difference::part, DifferenceBody::of);
    }
}
