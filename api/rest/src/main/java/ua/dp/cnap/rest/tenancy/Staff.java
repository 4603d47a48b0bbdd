package ua.dp.cnap.rest.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.tenancy.StaffIdentity;
import ua.dp.cnap.tenancy.StaffIdentity.Membership;

/** The member of staff whose verified token came with a request. */
final class Staff {

    /** Where the server leaves the identity after it has verified the token. */
    static final String ATTRIBUTE = "ua.dp.cnap.staff";

    private Staff() {}

    static Optional<StaffIdentity> of(HttpServletRequest request) {
        return presentsToken(request)
                ? Optional.ofNullable((StaffIdentity) request.getAttribute(ATTRIBUTE))
                : Optional.empty(); // a session of the consoles opens nothing here
    }

    static boolean presentsToken(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    static boolean worksOnlyElsewhere(StaffIdentity staff, String slug) {
        return !staff.communities().isEmpty() && staff.in(slug).isEmpty();
    }

    /**
     * The one community that the person acts for now, and as what.
     *
     * @param named slug from the header; null if the caller named none
     */
    static Membership community(StaffIdentity staff, String named) {
        List<Membership> communities = staff.communities();
        if (communities.isEmpty()) {
            throw RefusedRequest.wrongRole();
        }
        if (named == null) {
            if (communities.size() > 1) {
                throw RefusedRequest.misshapen(Boundary.COMMUNITY, "community-not-named");
            }
            return communities.getFirst();
        }
        return staff.in(named).orElseThrow(RefusedRequest::anotherCommunity);
    }
}
