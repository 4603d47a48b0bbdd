package ua.dp.cnap.portal.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ua.dp.cnap.card.PublishedCards;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.Charges;
import ua.dp.cnap.catalog.LifeEvents;
import ua.dp.cnap.catalog.OfferedService;
import ua.dp.cnap.catalog.ServiceDirectory;
import ua.dp.cnap.catalog.ServiceList;
import ua.dp.cnap.community.Slugs;
import ua.dp.cnap.office.OfficeDirectory;
import ua.dp.cnap.portal.Pages;
import ua.dp.cnap.portal.Visit;
import ua.dp.cnap.portal.card.ValidCards;
import ua.dp.cnap.portal.office.OfficeCard;
import ua.dp.cnap.portal.office.OfficeCards;
import ua.dp.cnap.servicelist.ListDecisions;

/** Services: the directory of the oblast and the list of a community, and the information card of each. */
@Path("/")
@RequestScoped
public class ServicePages {

    private static final String OF_COMMUNITY = "{slug: " + Slugs.PATTERN + "}/services";

    @Inject
    Pages pages;

    @Inject
    Visit visit;

    @Inject
    ServiceDirectory directory;

    @Inject
    ServiceList list;

    @Inject
    Charges charges;

    @Inject
    ListDecisions decisions;

    @Inject
    LifeEvents events;

    @Inject
    OfficeDirectory offices;

    @Inject
    ServicePlaces places;

    @Inject
    PublishedCards cards;

    @Inject
    OfficeCards officeCards;

    @GET
    @Path("services")
    public Response ofRegion(@QueryParam("q") @DefaultValue("") String typed) {
        String query = typed.strip();
        List<AdministrativeService> found = query.isEmpty() ? directory.all() : directory.search(query);
        return pages.show(
                "catalog/services", Services.of("/services", query, found).with(meant("", query)));
    }

    @GET
    @Path("services/{service}")
    public Response inRegion(@PathParam("service") String slug) {
        AdministrativeService service = directory.bySlug(slug);
        return pages.show(
                "catalog/service",
                ServicePage.ofRegion(
                        service, ValidCards.ofRegion(cards, service), places.giving(service), visit.language()));
    }

    @GET
    @Path(OF_COMMUNITY)
    public Response ofCommunity(@QueryParam("q") @DefaultValue("") String typed) {
        String query = typed.strip();
        List<OfferedService> found = query.isEmpty() ? list.all() : list.search(query);
        return pages.show(
                "catalog/services",
                Services.offered(visit.home() + "/services", query, found).with(meant(visit.home(), query)));
    }

    @GET
    @Path(OF_COMMUNITY + "/{service}")
    public Response inCommunity(@PathParam("service") String service) {
        OfferedService offered = list.bySlug(service);
        List<OfficeCard> giving =
                officeCards.of(offices.giving(offered.service().id()));
        return pages.show(
                "catalog/service",
                ServicePage.ofCommunity(
                        visit.home(),
                        new CentreTerms(offered, charges.of(offered), decisions.current()),
                        ValidCards.ofCommunity(cards, offered.service()),
                        giving,
                        visit.phone(),
                        visit.language()));
    }

    private Situations meant(String home, String query) {
        return Situations.of(home + "/situations", query.isEmpty() ? List.of() : events.search(query));
    }
}
