package ua.dp.cnap.admin.workplace;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;
import ua.dp.cnap.tenancy.StaffRole;

/** Lets a coordinator act on one community, or for all of them, in the own name, from a page of the whole region. */
@ApplicationScoped
public class Coordination {

    private static final Set<StaffRole> COORDINATOR = Set.of(StaffRole.COORDINATOR);

    /** Whether the person at the page acts, and does not only look as an auditor does. */
    public static boolean isAllowed() {
        return Shift.of(UI.getCurrent()).allows(COORDINATOR);
    }

    /** @throws IllegalStateException for everybody but a coordinator at work for the region */
    public void act(UUID community, Runnable work) {
        CurrentScope.run(new Scope.Coordinator(community, coordinator().actor()), work);
    }

    /**
     * Writes what is common to all communities.
     *
     * @throws IllegalStateException for everybody but a coordinator at work for the region
     */
    public <T> T forAll(Supplier<T> work) {
        return CurrentScope.call(new Scope.Network(coordinator().actor()), work);
    }

    /**
     * In whose name something is done for the page, also where a request of its own does it.
     *
     * @throws IllegalStateException for everybody but a coordinator at work for the region
     */
    public Actor actor(UI page) {
        return coordinator(page).actor();
    }

    private static Shift coordinator() {
        return coordinator(UI.getCurrent());
    }

    private static Shift coordinator(UI page) {
        Shift shift = Shift.of(page);
        if (!shift.allows(COORDINATOR)) {
            throw new IllegalStateException("only a coordinator acts for the oblast");
        }
        return shift;
    }
}
