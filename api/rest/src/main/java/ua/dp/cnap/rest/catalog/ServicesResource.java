package ua.dp.cnap.rest.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.card.CardKind;
import ua.dp.cnap.card.PublishedCard;
import ua.dp.cnap.card.PublishedCards;
import ua.dp.cnap.catalog.OfferedService;
import ua.dp.cnap.catalog.ServiceList;
import ua.dp.cnap.rest.Parameter;
import ua.dp.cnap.rest.paging.Page;
import ua.dp.cnap.rest.paging.Paging;
import ua.dp.cnap.rest.published.Revalidated;
import ua.dp.cnap.rest.tenancy.ActsFor;

/** The services that a community offers. */
@Path("communities/{slug}/services")
@ActsFor(ActsFor.Whom.CITIZEN)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ServicesResource {

    @Inject
    ServiceList services;

    @Inject
    PublishedCards cards;

    /** All by topic and title; with {@code q} those that it may mean, the likest first. */
    @GET
    @Revalidated
    public Page<ServiceBody> all(@QueryParam("q") String q, @BeanParam Paging paging) {
        String typed = Parameter.text("q", q);
        List<OfferedService> offered = typed == null ? services.all() : services.search(typed);
        Map<UUID, PublishedCard> valid = cards.all(CardKind.INFORMATION);
        return paging.of(
                offered,
                o -> o.service().id().toString(),
                o -> ServiceBody.of(o, valid.get(o.service().id())));
    }
}
