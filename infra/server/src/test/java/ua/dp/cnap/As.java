package ua.dp.cnap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** Does something as somebody: the boundary of a test. */
@ApplicationScoped
public class As {

    @Inject
    CommunityDirectory communities;

    /** As the staff of the community with that slug. */
    public <T> T staff(String slug, Supplier<T> work) {
        return CurrentScope.call(new Scope.Tenant(id(slug)), work);
    }

    /** As a citizen inside the community with that slug. */
    public <T> T citizen(String slug, Supplier<T> work) {
        return CurrentScope.call(new Scope.Citizen(id(slug)), work);
    }

    public <T> T anyone(Supplier<T> work) {
        return CurrentScope.call(new Scope.Public(), work);
    }

    public <T> T region(Supplier<T> work) {
        return CurrentScope.call(new Scope.Region(), work);
    }

    public UUID id(String slug) {
        return CurrentScope.call(
                new Scope.Public(), () -> communities.bySlug(slug).id());
    }
}
