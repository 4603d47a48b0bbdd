package ua.dp.cnap.roster;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** Nobody with that id works for the current community. */
public class NoSuchStaffMember extends Problem {

    private static final long serialVersionUID = 1L;

    public NoSuchStaffMember(UUID id) {
        super(Kind.NOT_FOUND, "no-such-staff-member", Map.of("staffId", id));
    }
}
