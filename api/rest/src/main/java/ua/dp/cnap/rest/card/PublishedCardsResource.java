package ua.dp.cnap.rest.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.card.PublishedCard;
import ua.dp.cnap.card.PublishedCards;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.published.Revalidated;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** The cards of a service that are valid in a community today, for anyone. */
@Path("communities/{slug}/services/{id}/cards")
@ActsFor(ActsFor.Whom.CITIZEN)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PublishedCardsResource {

    @Inject
    PublishedCards cards;

    /** The community's own, or the oblast's typical ones where it has none; none at all is an empty list. */
    @GET
    @Revalidated
    public Page<PublishedCardBody> valid(@PathParam("id") UUID service, @BeanParam Paging paging) {
        List<PublishedCard> valid = Stream.of(CardKind.values())
                .map(kind -> cards.of(service, kind))
                .flatMap(Optional::stream)
                .toList();
        return paging.of(valid, c -> c.edition().id().toString(), PublishedCardBody::of);
    }
}
