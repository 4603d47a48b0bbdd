package ua.dp.cnap.rest.tenancy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import ua.dp.cnap.tenancy.StaffIdentity;
import ua.dp.cnap.tenancy.StaffIdentity.Membership;
import ua.dp.cnap.tenancy.StaffRole;

/** A member of staff, and what the person may act for at this moment. */
record MeBody(String subject, String name, List<String> roles, List<CommunityBody> communities, boolean region) {

    /** A community that the person works for, and as what. */
    record CommunityBody(UUID id, String slug, String role) {

        static CommunityBody of(Membership membership) {
            return new CommunityBody(membership.tenantId(), membership.slug(), word(membership.role()));
        }
    }

    static MeBody of(StaffIdentity staff) {
        return new MeBody(
                staff.subject(),
                staff.displayName(),
                Stream.concat(staff.communities().stream().map(Membership::role), staff.regional().stream())
                        .map(MeBody::word)
                        .distinct()
                        .sorted()
                        .toList(),
                staff.communities().stream().map(CommunityBody::of).toList(),
                staff.region());
    }

    private static String word(StaffRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
