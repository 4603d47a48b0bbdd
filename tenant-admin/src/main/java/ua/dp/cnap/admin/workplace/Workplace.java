package ua.dp.cnap.admin.workplace;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.Scope;
import ua.dp.cnap.tenancy.StaffIdentity;

/** For whom a person may work: the service centre of one community, or the region. */
public sealed interface Workplace extends Serializable {

    /** The scope in which the person works here; the history of the community names the actor. */
    Scope scope(Actor actor);

    /** The service centre of a community; {@code slug} is the community's name in addresses. */
    record Centre(UUID tenantId, String slug) implements Workplace {
        @Override
        public Scope scope(Actor actor) {
            return new Scope.Tenant(tenantId, actor);
        }
    }

    /** The oblast's overview of the network. */
    record Region() implements Workplace {
        @Override
        public Scope scope(Actor actor) {
            return new Scope.Region();
        }
    }

    /** All workplaces that are open to the person; none for a person without access. */
    static List<Workplace> of(StaffIdentity staff) {
        List<Workplace> open = new ArrayList<>();
        staff.communities().forEach(m -> open.add(new Centre(m.tenantId(), m.slug())));
        if (staff.region()) {
            open.add(new Region());
        }
        return open;
    }
}
