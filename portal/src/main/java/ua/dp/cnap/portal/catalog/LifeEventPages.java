package ua.dp.cnap.portal.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.dp.cnap.catalog.AdministrativeService;
import ua.dp.cnap.catalog.LifeEvent;
import ua.dp.cnap.catalog.LifeEvents;
import ua.dp.cnap.catalog.OfferedService;
import ua.dp.cnap.catalog.ServiceDirectory;
import ua.dp.cnap.catalog.ServiceList;
import ua.dp.cnap.community.Slugs;
import ua.dp.cnap.portal.Pages;
import ua.dp.cnap.portal.Visit;

/** Life events: what to do when a child is born, documents are lost, somebody comes home from the war. */
@Path("/")
@RequestScoped
public class LifeEventPages {

    private static final String OF_COMMUNITY = "{slug: " + Slugs.PATTERN + "}/situations";

    @Inject
    Pages pages;

    @Inject
    Visit visit;

    @Inject
    LifeEvents events;

    @Inject
    ServiceDirectory directory;

    @Inject
    ServiceList list;

    @GET
    @Path("situations")
    public Response ofRegion() {
        return pages.show("catalog/situations", Situations.of("/situations", events.all()));
    }

    @GET
    @Path("situations/{situation}")
    public Response inRegion(@PathParam("situation") String slug, @QueryParam("done") @DefaultValue("") String done) {
        LifeEvent event = events.bySlug(slug);
        Map<UUID, AdministrativeService> known =
                directory.all().stream().collect(Collectors.toMap(AdministrativeService::id, Function.identity()));
        return pages.show("catalog/situation", Situation.ofRegion(event, done, known, directory.search(event.title())));
    }

    @GET
    @Path(OF_COMMUNITY)
    public Response ofCommunity() {
        return pages.show("catalog/situations", Situations.of(visit.home() + "/situations", events.all()));
    }

    @GET
    @Path(OF_COMMUNITY + "/{situation}")
    public Response inCommunity(
            @PathParam("situation") String slug, @QueryParam("done") @DefaultValue("") String done) {
        LifeEvent event = events.bySlug(slug);
        Map<UUID, OfferedService> offered =
                list.all().stream().collect(Collectors.toMap(o -> o.service().id(), Function.identity()));
        return pages.show(
                "catalog/situation",
                Situation.ofCommunity(visit.home(), event, done, offered, list.search(event.title())));
    }
}
