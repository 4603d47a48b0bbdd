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
import ua.dp.cnap.card.CommunityCardDesk;
import ua.dp.cnap.card.NoSuchCard;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.tenancy.StaffRole;

/** What an edition of a card says differently from another. For heads and deputies. */
@Path("centre/cards/{id}/differences")
@ActsFor(
        value = ActsFor.Whom.STAFF,
        only = {StaffRole.HEAD, StaffRole.DEPUTY})
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CentreCardDifferencesResource {

    @Inject
    CommunityCardDesk desk;

    /** With another edition, or with the typical card that is valid today if none is named. 404 {@code no-such-card}. */
    @GET
    public Page<DifferenceBody> compare(
            @PathParam("id") UUID id, @QueryParam("with") String with, @BeanParam Paging paging) {
        CardEdition edition = desk.edition(id);
        CardEdition other = Parameter.id("with", with) == null
                ? desk.typical(edition.serviceId(), edition.kind())
                        .orElseThrow(() -> NoSuchCard.valid(edition.serviceId()))
                : desk.edition(Parameter.id("with", with));
        return paging.of(CardCalls.differences(edition, other), Difference::part, DifferenceBody::of);
    }
}
