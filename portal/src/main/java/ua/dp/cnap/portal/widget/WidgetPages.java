package ua.dp.cnap.portal.widget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.catalog.OfferedService;
import ua.dp.cnap.catalog.ServiceList;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.portal.Pages;
import ua.dp.cnap.portal.PublicAddress;
import ua.dp.cnap.portal.Visit;
import ua.dp.cnap.portal.community.CommunityItem;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** The booking widget at work, with the two lines that put it into another site. */
@Path("/widget")
@RequestScoped
public class WidgetPages {

    @Inject
    Pages pages;

    @Inject
    Visit visit;

    @Inject
    PublicAddress address;

    @Inject
    CommunityDirectory communities;

    @Inject
    ServiceList services;

    @GET
    public Response show(
            @QueryParam("community") @DefaultValue("") String slug,
            @QueryParam("service") @DefaultValue("") String service) {
        List<Community> all = communities.all();
        Optional<Community> community =
                all.stream().filter(c -> c.slug().equals(slug)).findFirst();
        List<WidgetPage.Service> offered = community.map(this::bookable).orElse(List.of());
        return pages.show(
                "widget/widget",
                new WidgetPage(
                        CommunityItem.all(all, visit.language()),
                        community.map(Community::slug),
                        offered,
                        offered.stream()
                                .map(WidgetPage.Service::slug)
                                .filter(service::equals)
                                .findFirst(),
                        address.of("")));
    }

    private List<WidgetPage.Service> bookable(Community community) {
        return CurrentScope.call(new Scope.Citizen(community.id()), () -> services.all().stream())
                .filter(OfferedService::bookable)
                .map(o -> new WidgetPage.Service(o.service().slug(), o.service().title()))
                .toList();
    }
}
