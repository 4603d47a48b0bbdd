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
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;
import ua.dp.cnap.tenancy.StaffIdentity;
import ua.dp.cnap.tenancy.StaffIdentity.Membership;
import ua.dp.cnap.tenancy.StaffRole;

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
            case STAFF -> CurrentScope.begin(tenant(request.getHeaderString(COMMUNITY), known(staff), acts));
            case REGION -> CurrentScope.begin(region(known(staff), acts));
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

    private static StaffIdentity known(Optional<StaffIdentity> staff) {
        return staff.orElseThrow(RefusedRequest::withoutToken);
    }

    static Scope tenant(String community, StaffIdentity staff, ActsFor acts) {
        Membership membership = Staff.community(staff, community);
        checkRole(Set.of(membership.role()), acts);
        return new Scope.Tenant(membership.tenantId(), staff.actor());
    }

    static Scope region(StaffIdentity staff, ActsFor acts) {
        if (!staff.region()) {
            throw RefusedRequest.wrongRole();
        }
        checkRole(staff.regional(), acts);
        return new Scope.Region();
    }

    private static void checkRole(Set<StaffRole> roles, ActsFor acts) {
        if (acts.only().length > 0 && Arrays.stream(acts.only()).noneMatch(roles::contains)) {
            throw RefusedRequest.wrongRole();
        }
    }
}
