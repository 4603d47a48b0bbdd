package ua.dp.cnap.servicelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/**
 * Compares the list of the current community with the directory and with communities like it. Looks at the others as anyone
 * may: only at what they publish.
 */
@ApplicationScoped
public class ListComparison {

    @Inject
    PublishedLists lists;

    public Comparison ofMine() {
        UUID community = CurrentScope.require().tenantId();
        return CurrentScope.call(new Scope.Public(), () -> lists.besides(community));
    }
}
