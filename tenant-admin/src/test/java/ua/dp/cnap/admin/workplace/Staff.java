package ua.dp.cnap.admin.workplace;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.dp.cnap.tenancy.StaffIdentity;
import ua.dp.cnap.tenancy.StaffIdentity.Membership;
import ua.dp.cnap.tenancy.StaffRole;
import ua.dp.cnap.ui.Language;

/** Opens a page of the consoles for a made-up person, without a server. */
public final class Staff {

    public static final UUID APOSTOLOVE = UUID.fromString("00000000-0000-0000-0000-0000000000a1");

    private Staff() {}

    /** A page of a person with that role at the centre of Apostolove, or at the region. */
    public static void opensAPage(StaffRole role) {
        opensAPage(new Routes(), role);
    }

    static void opensAPage(Routes routes, StaffRole role) {
        MockVaadin.setup(routes);
        StaffIdentity staff = role.worksInACommunity()
                ? new StaffIdentity(
                        "s", "Ім’я Прізвище", List.of(new Membership(APOSTOLOVE, "apostolivska", role)), Set.of())
                : new StaffIdentity("s", "Ім’я Прізвище", List.of(), Set.of(role));
        Shift.of(staff, null).own(UI.getCurrent());
        UI.getCurrent().setLocale(Language.UK.locale());
    }

    public static void leaves() {
        MockVaadin.tearDown();
    }
}
