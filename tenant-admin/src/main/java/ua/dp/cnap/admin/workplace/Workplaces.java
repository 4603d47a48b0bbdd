package ua.dp.cnap.admin.workplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.dp.cnap.community.Community;
import ua.dp.cnap.community.CommunityDirectory;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;

/** The communities behind workplaces, as everybody may know them; works before a workplace has been chosen. */
@ApplicationScoped
public class Workplaces {

    @Inject
    CommunityDirectory communities;

    /** By id; a community that no longer exists is absent. */
    public Map<UUID, Community> communities(List<Workplace> workplaces) {
        List<UUID> wanted = workplaces.stream()
                .filter(Workplace.Centre.class::isInstance)
                .map(w -> ((Workplace.Centre) w).tenantId())
                .toList();
        return CurrentScope.call(new Scope.Public(), communities::all).stream()
                .filter(c -> wanted.contains(c.id()))
                .collect(Collectors.toMap(Community::id, c -> c));
    }
}
