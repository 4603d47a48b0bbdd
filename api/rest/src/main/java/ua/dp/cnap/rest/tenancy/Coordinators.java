package ua.dp.cnap.rest.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.Scope;
import ua.dp.cnap.tenancy.StaffIdentity;
import ua.dp.cnap.tenancy.StaffRole;

/** The oblast when it acts on one community, in the name of the coordinator who asks. */
public final class Coordinators {

    private Coordinators() {}

    /** 403 {@code wrong-role} to who only looks, such as an auditor. */
    public static Scope of(HttpServletRequest request, UUID communityId) {
        StaffIdentity staff = Staff.of(request).orElseThrow(RefusedRequest::withoutToken);
        if (!staff.region() || !staff.has(StaffRole.COORDINATOR)) {
            throw RefusedRequest.wrongRole();
        }
        return new Scope.Coordinator(communityId, new Actor(staff.subject(), staff.displayName()));
    }
}
