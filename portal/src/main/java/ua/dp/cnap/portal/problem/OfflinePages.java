package ua.dp.cnap.portal.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import ua.dp.cnap.portal.Pages;

/** What a browser shows without a connection: the service worker at the root, where it may see every page, and its page. */
@Path("/")
@RequestScoped
public class OfflinePages {

    private static final String WORKER = "/META-INF/resources/assets/sw.js";

    @Inject
    Pages pages;

    @GET
    @Path("offline")
    public Response offline() {
        return pages.show("problem/offline");
    }

    @GET
    @Path("sw.js")
    public Response worker() {
        return Response.ok(OfflinePages.class.getResourceAsStream(WORKER), "text/javascript;charset=UTF-8")
                .build();
    }
}
