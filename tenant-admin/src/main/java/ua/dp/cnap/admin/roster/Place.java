package ua.dp.cnap.admin.roster;

import java.io.Serializable;
import java.util.UUID;

/** A workplace as rosters show it. */
record Place(UUID id, UUID officeId, String name, String office, boolean open) implements Serializable {

    /** With its office, for a list of the whole centre. */
    String full() {
        return office + " · " + name;
    }
}
