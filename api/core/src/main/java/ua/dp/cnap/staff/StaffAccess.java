package ua.dp.cnap.staff;

import jakarta.inject.Inject;
import java.util.Optional;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.tenancy.UseCase;

/** Whether an account has access to the current community, and as what: asked at every request. Scope: tenant. */
@UseCase
public class StaffAccess {

    @Inject
    StaffRegister register;

    /** Empty for a stranger, and for a person who has left. Notes that a person came in for the first time. */
    public Optional<StaffRole> of(String account) {
        Optional<StaffRole> role = register.roleOf(account);
        role.ifPresent(r -> register.noteSignIn(account));
        return role;
    }
}
