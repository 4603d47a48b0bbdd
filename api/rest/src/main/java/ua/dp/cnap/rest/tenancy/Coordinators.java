package ua.dp.cnap.rest.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import ua.dp.cnap.rest.problem.RefusedRequest;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.Scope;

/** The oblast when it acts on one community, or on all, in the name of the coordinator who asks. */
public final class Coordinators {

    private Coordinators() {}

    /** The scope of a resource that {@link ActsFor} keeps for coordinators. */
    public static Scope of(HttpServletRequest request, UUID communityId) {
        return new Scope.Coordinator(communityId, actor(request));
    }

    /** In whose name the oblast acts there. */
    public static Actor actor(HttpServletRequest request) {
        return Staff.of(request).orElseThrow(RefusedRequest::withoutToken).actor();
    }

    /** The scope in which the coordinator acts on the whole network. */
    public static Scope ofNetwork(HttpServletRequest request) {
        return new Scope.Network(actor(request));
    }
}
