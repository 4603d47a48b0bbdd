package ua.dp.cnap.tenancy;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a verified token says of a person: who it is, and with whom the account is registered. It opens no community; the
 * community's own register of staff does (see {@link StaffIdentity}).
 *
 * @param subject the stable key of the account
 * @param regional the roles for the whole region
 */
public record StaffToken(
        String subject, String displayName, List<Organization> organizations, Set<StaffRole> regional) {

    /** A community of whose organization the account is a member; {@code slug} is the community's name in addresses. */
    public record Organization(UUID tenantId, String slug) {}

    public StaffToken {
        organizations = List.copyOf(organizations);
        regional = Set.copyOf(regional);
    }
}
