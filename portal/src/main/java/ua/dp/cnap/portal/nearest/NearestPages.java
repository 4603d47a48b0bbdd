package ua.dp.cnap.portal.nearest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import ua.dp.cnap.portal.MapPolicy;
import ua.dp.cnap.portal.Pages;
import ua.dp.cnap.ui.MapTiles;

/** The earliest time anywhere near a place; the place is typed, chosen, or sent by the browser on a press of a button. */
@Path("/nearest")
@RequestScoped
public class NearestPages {

    @Inject
    Pages pages;

    @Inject
    NearestSearch search;

    @GET
    public Response from(@Context UriInfo address) {
        return answer(NearestQuery.ofAddress(address.getQueryParameters()), false);
    }

    /** A position comes in a form, never in an address. Nothing is written. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response here(MultivaluedMap<String, String> form) {
        return answer(NearestQuery.ofForm(form), true);
    }

    private Response answer(NearestQuery query, boolean byPosition) {
        if (query.service().isEmpty()) {
            return pages.show("nearest/service", search.services(query.typed()));
        }
        MapTiles tiles = MapTiles.configured();
        Response.ResponseBuilder page = pages.show(200, "nearest/nearest", search.around(query, byPosition, tiles));
        MapPolicy.of(tiles).ifPresent(policy -> page.header("Content-Security-Policy", policy));
        return page.build();
    }
}
