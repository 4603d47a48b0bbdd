package ua.dp.cnap.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.tenancy.Actor;
import ua.dp.cnap.tenancy.CurrentScope;

/** Where the person who acts may serve visitors: a starosta in the own office and nowhere else. */
@ApplicationScoped
public class OwnOffice {

    private static final UUID NONE = new UUID(0, 0);

    @Inject
    StaffRegister register;

    /** The one office; empty for whoever serves in all. */
    public Optional<UUID> only() {
        Actor actor = CurrentScope.require().actor();
        return actor == null ? Optional.empty() : register.officeOfStarosta(actor.account(), NONE);
    }

    /** Whether the person may serve at that office. */
    public boolean lets(UUID officeId) {
        return only().map(officeId::equals).orElse(true);
    }
}
