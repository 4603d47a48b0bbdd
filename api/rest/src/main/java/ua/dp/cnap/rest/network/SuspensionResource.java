package ua.dp.cnap.rest.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.network.Oversight;
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.rest.tenancy.ActsFor;
import ua.dp.cnap.rest.tenancy.Coordinators;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.StaffRole;

/** Suspends a community, and lets it go on. For coordinators, not for auditors. */
@Path("network/communities/{slug}/suspension")
@ActsFor(value = ActsFor.Whom.REGION, only = StaffRole.COORDINATOR)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SuspensionResource {

    @Inject
    Oversight oversight;

    @Inject
    CommunityDirectory communities;

    @Context
    HttpServletRequest http;

    /** 204; 409 {@code changed-meanwhile} if it is suspended already; 422 without a reason. */
    @PUT
    public void suspend(@PathParam("slug") String slug, SuspensionBody body) {
        if (body == null) {
            throw RefusedRequest.notJson();
        }
        CurrentScope.run(Coordinators.of(http, communities.bySlug(slug).id()), () -> oversight.suspend(body.reason()));
    }

    /** 204; 409 {@code changed-meanwhile} if it is not suspended. */
    @DELETE
    public void resume(@PathParam("slug") String slug) {
        CurrentScope.run(Coordinators.of(http, communities.bySlug(slug).id()), oversight::resume);
    }
}
