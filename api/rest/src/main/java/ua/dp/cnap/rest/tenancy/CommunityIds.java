package ua.dp.cnap.rest.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** Ids of communities by slug; both never change, so each is asked for once. */
@ApplicationScoped
class CommunityIds {

    @Inject
    CommunityDirectory directory;

    private final Map<String, UUID> known = new ConcurrentHashMap<>();

    /** @throws ua.dp.cnap.community.NoSuchCommunity if none has that slug */
    UUID of(String slug) {
        UUID id = known.get(slug);
        if (id == null) {
            String plain = slug.replaceAll("[^a-z0-9-]", "?"); // no character that PostgreSQL could not store
            id = CurrentScope.call(new Scope.Public(), () -> directory.bySlug(plain))
                    .id();
            known.put(slug, id);
        }
        return id;
    }
}
