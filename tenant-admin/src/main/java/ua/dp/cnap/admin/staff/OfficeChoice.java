package ua.dp.cnap.admin.staff;

import java.io.Serializable;
import java.util.UUID;
import ua.dp.cnap.office.Office;

/** An office in a list to choose from. */
record OfficeChoice(UUID id, String name) implements Serializable {

    static OfficeChoice of(Office office) {
        return new OfficeChoice(office.id(), office.name());
    }
}
