package ua.dp.cnap.portal.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.portal.MapPolicy;
import ua.dp.cnap.portal.Pages;
import ua.dp.cnap.portal.Visit;
import ua.dp.cnap.ui.MapTiles;

/** The start of the region, its communities by name and on a map. */
@Path("/")
@RequestScoped
public class RegionPages {

    @Inject
    Pages pages;

    @Inject
    Visit visit;

    @Inject
    CommunityDirectory communities;

    @GET
    public Response start() {
        return pages.show("community/start");
    }

    @GET
    @Path("communities")
    public Response communities(@QueryParam("q") @DefaultValue("") String typed) {
        String query = typed.strip();
        return pages.show(
                "community/communities",
                query.isEmpty()
                        ? CommunityList.all(items(communities.all()))
                        : CommunityList.found(query, items(communities.search(query))));
    }

    @GET
    @Path("map")
    public Response map() {
        MapTiles tiles = MapTiles.configured();
        CommunityMap view = new CommunityMap(items(communities.all()), tiles.url(), tiles.attribution());
        Response.ResponseBuilder page = pages.show(200, "community/map", view);
        MapPolicy.of(tiles).ifPresent(policy -> page.header("Content-Security-Policy", policy));
        return page.build();
    }

    private List<CommunityItem> items(List<Community> found) {
        return CommunityItem.all(found, visit.language());
    }
}
