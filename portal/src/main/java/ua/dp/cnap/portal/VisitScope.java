package ua.dp.cnap.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import ua.dp.cnap.booking.BookedAppointment;
import ua.dp.cnap.booking.MyAppointment;
import ua.dp.cnap.branding.BrandDesk;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.community.CommunityPage;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/**
 * The boundary: sets the scope of a request once. The slug in the address names the community; a manage key leads to the
 * one of its appointment; everything else is public.
 */
@Provider
@ApplicationScoped
public class VisitScope implements ContainerRequestFilter, ContainerResponseFilter {

    @Inject
    Visit visit;

    @Inject
    CommunityDirectory communities;

    @Inject
    CommunityPage page;

    @Inject
    BrandDesk brands;

    @Inject
    MyAppointment appointments;

    @Override
    public void filter(ContainerRequestContext request) {
        CurrentScope.begin(new Scope.Public());
        MultivaluedMap<String, String> named = request.getUriInfo().getPathParameters();
        if (named.containsKey("slug")) {
            enter(communities.bySlug(named.getFirst("slug")));
        } else if (named.containsKey("key")) {
            BookedAppointment own = appointments.find(null, named.getFirst("key"));
            visit.reaches(own);
            enter(communities.byId(own.communityId()));
        }
    }

    private void enter(Community community) {
        UUID id = community.id();
        CurrentScope.begin(new Scope.Citizen(id));
        visit.enters(community, page.centre(), brands.worn());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        CurrentScope.end();
    }
}
