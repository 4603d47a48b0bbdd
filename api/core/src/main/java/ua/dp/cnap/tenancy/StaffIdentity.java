package ua.dp.cnap.tenancy;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A member of staff and what the person may act for at this moment: communities, the region, or nothing.
 *
 * @param subject the stable key of the account; goes into logs and registers instead of the name
 * @param displayName shown to the person and to colleagues, never logged
 * @param communities those that have the person on their staff today
 * @param regional the roles for the whole region; empty for whoever does not work for it
 */
public record StaffIdentity(String subject, String displayName, List<Membership> communities, Set<StaffRole> regional)
        implements Serializable {

    /** A community that the person works for, and as what; {@code slug} is its name in addresses. */
    public record Membership(UUID tenantId, String slug, StaffRole role) implements Serializable {

        public Membership {
            if (!role.worksInACommunity()) {
                throw new IllegalArgumentException(role + " is no role in a community");
            }
        }
    }

    public StaffIdentity {
        communities = List.copyOf(communities);
        regional = Set.copyOf(regional);
        if (!regional.stream().allMatch(StaffRole::worksForTheRegion)) {
            throw new IllegalArgumentException(regional + " are not all roles for the region");
        }
    }

    /** In whose name the person's changes are recorded. */
    public Actor actor() {
        return new Actor(subject, displayName);
    }

    /** Whether the person works for the whole region. */
    public boolean region() {
        return !regional.isEmpty();
    }

    /** The membership in that community, if the person has one. */
    public Optional<Membership> in(String slug) {
        return communities.stream().filter(m -> m.slug().equals(slug)).findFirst();
    }
}
