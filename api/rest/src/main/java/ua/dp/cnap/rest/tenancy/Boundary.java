package ua.dp.cnap.rest.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;
import ua.dp.cnap.tenancy.StaffIdentity;

/**
 * Sets the scope of a request, once, from the path or the token, and refuses a token that does not fit. {@link ScopeEnd}
 * takes it away again.
 */
@Provider
@ApplicationScoped
public class Boundary implements ContainerRequestFilter {

    static final String COMMUNITY = "Community";

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest http;

    @Inject
    CommunityIds communities;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<StaffIdentity> staff = Staff.of(http);
        if (staff.isEmpty() && Staff.presentsToken(http)) {
            throw RefusedRequest.withBadToken();
        }
        ActsFor acts = resource.getResourceClass().getAnnotation(ActsFor.class);
        if (acts == null) {
            return;
        }
        switch (acts.value()) {
            case ANYONE -> CurrentScope.begin(new Scope.Public());
            case CITIZEN -> CurrentScope.begin(citizen(request, staff));
            case STAFF -> CurrentScope.begin(tenant(request.getHeaderString(COMMUNITY), allowed(staff, acts)));
            case REGION -> CurrentScope.begin(region(allowed(staff, acts)));
            case BEARER -> CurrentScope.end();
        }
    }

    private Scope citizen(ContainerRequestContext request, Optional<StaffIdentity> staff) {
        String slug = request.getUriInfo().getPathParameters().getFirst("slug");
        UUID community = communities.of(slug);
        if (staff.isPresent() && Staff.worksOnlyElsewhere(staff.get(), slug)) {
            throw RefusedRequest.anotherCommunity();
        }
        return new Scope.Citizen(community);
    }

    static Scope tenant(String community, StaffIdentity staff) {
        return new Scope.Tenant(Staff.community(staff, community), staff.actor());
    }

    static StaffIdentity allowed(Optional<StaffIdentity> staff, ActsFor acts) {
        StaffIdentity person = staff.orElseThrow(RefusedRequest::withoutToken);
        if (acts.only().length > 0 && Arrays.stream(acts.only()).noneMatch(person.roles()::contains)) {
            throw RefusedRequest.wrongRole();
        }
        return person;
    }

    private static Scope region(StaffIdentity staff) {
        if (!staff.region()) {
            throw RefusedRequest.wrongRole();
        }
        return new Scope.Region();
    }
}
