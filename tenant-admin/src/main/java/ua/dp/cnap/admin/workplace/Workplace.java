package ua.dp.cnap.admin.workplace;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.Scope;
import ua.dp.cnap.tenancy.StaffIdentity;
import ua.dp.cnap.tenancy.StaffRole;

/** For whom a person may work: the service centre of one community, or the region. */
public sealed interface Workplace extends Serializable {

    /** The scope in which the person works here; the history of the community names the actor. */
    Scope scope(Actor actor);

    /** Whether the role means anything here. */
    boolean knows(StaffRole role);

    /** The service centre of a community; {@code slug} is the community's name in addresses. */
    record Centre(UUID tenantId, String slug) implements Workplace {
        @Override
        public Scope scope(Actor actor) {
            return new Scope.Tenant(tenantId, actor);
        }

        @Override
        public boolean knows(StaffRole role) {
            return role.worksInACommunity();
        }
    }

    /** The oblast's overview of the network. */
    record Region() implements Workplace {
        @Override
        public Scope scope(Actor actor) {
            return new Scope.Region();
        }

        @Override
        public boolean knows(StaffRole role) {
            return role.worksForTheRegion();
        }
    }

    /** All workplaces that the person's token opens; none for a person without access. */
    static List<Workplace> of(StaffIdentity staff) {
        List<Workplace> open = new ArrayList<>();
        staff.communities().forEach(m -> open.add(new Centre(m.tenantId(), m.slug())));
        if (staff.region()) {
            open.add(new Region());
        }
        return open;
    }
}
