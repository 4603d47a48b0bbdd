package ua.dp.cnap.server.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.dp.cnap.staff.StaffAccess;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.Scope;
import ua.dp.cnap.tenancy.StaffIdentity;
import ua.dp.cnap.tenancy.StaffIdentity.Membership;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.tenancy.StaffToken;
import ua.dp.cnap.tenancy.StaffToken.Organization;

/** The registers of staff of all communities that a token names: only they say what the person may do there, today. */
@ApplicationScoped
class StaffRegisters {

    @Inject
    StaffAccess access;

    StaffIdentity identify(StaffToken token) {
        List<Membership> memberships = token.organizations().stream()
                .flatMap(organization -> membership(token.subject(), organization))
                .toList();
        return new StaffIdentity(token.subject(), token.displayName(), memberships, token.regional());
    }

    private Stream<Membership> membership(String account, Organization organization) {
        Optional<StaffRole> role =
                CurrentScope.call(new Scope.Tenant(organization.tenantId()), () -> access.of(account));
        return role.map(r -> new Membership(organization.tenantId(), organization.slug(), r)).stream();
    }
}
