package ua.dp.cnap.admin.workplace;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;
import ua.dp.cnap.tenancy.StaffRole;

/** Lets a coordinator act on one community, in the own name, from a page of the whole region. */
@ApplicationScoped
public class Coordination {

    private static final Set<StaffRole> COORDINATOR = Set.of(StaffRole.COORDINATOR);

    /** Whether the person at the page acts, and does not only look as an auditor does. */
    public static boolean isAllowed() {
        return Shift.of(UI.getCurrent()).allows(COORDINATOR);
    }

    /** @throws IllegalStateException for everybody but a coordinator at work for the region */
    public void act(UUID community, Runnable work) {
        Shift shift = Shift.of(UI.getCurrent());
        if (!shift.allows(COORDINATOR)) {
            throw new IllegalStateException("only a coordinator acts on a community");
        }
        CurrentScope.run(new Scope.Coordinator(community, shift.actor()), work);
    }
}
