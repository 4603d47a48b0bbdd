package ua.dp.cnap.rest.tenancy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ua.dp.cnap.tenancy.StaffIdentity;
import ua.dp.cnap.tenancy.StaffIdentity.Membership;

/** A member of staff as the token tells it. */
record MeBody(String subject, String name, List<String> roles, List<CommunityBody> communities, boolean region) {

    /** A community that the person works for. */
    record CommunityBody(UUID id, String slug) {

        static CommunityBody of(Membership membership) {
            return new CommunityBody(membership.tenantId(), membership.slug());
        }
    }

    static MeBody of(StaffIdentity staff) {
        return new MeBody(
                staff.subject(),
                staff.displayName(),
                staff.roles().stream()
                        .map(r -> r.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList(),
                staff.communities().stream().map(CommunityBody::of).toList(),
                staff.region());
    }
}
