package ua.dp.cnap.tenancy;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A member of staff and what a verified token lets that person act for: communities, the region, or nothing.
 *
 * <p>A role alone gives no access, nor does membership of an organization without a fitting role: {@link #communities}
 * is empty unless the person is a head or an administrator, {@link #region} is false unless the person is a coordinator
 * or an auditor.
 *
 * @param subject the stable key of the account; goes into logs and registers instead of the name
 * @param displayName shown to the person and to colleagues, never logged
 */
public record StaffIdentity(
        String subject, String displayName, Set<StaffRole> roles, List<Membership> communities, boolean region)
        implements Serializable {

    /** A community that the person may work for; {@code slug} is its name in addresses. */
    public record Membership(UUID tenantId, String slug) implements Serializable {}

    public StaffIdentity {
        roles = Set.copyOf(roles);
        communities = roles.stream().anyMatch(StaffRole::worksInACommunity) ? List.copyOf(communities) : List.of();
        region = region && roles.stream().anyMatch(StaffRole::worksForTheRegion);
    }

    /** In whose name the person's changes are recorded. */
    public Actor actor() {
        return new Actor(subject, displayName);
    }

    public boolean has(StaffRole role) {
        return roles.contains(role);
    }

    /** The membership in that community, if the person has one. */
    public Optional<Membership> in(String slug) {
        return communities.stream().filter(m -> m.slug().equals(slug)).findFirst();
    }
}
