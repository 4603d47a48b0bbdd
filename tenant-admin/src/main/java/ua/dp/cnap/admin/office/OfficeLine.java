package ua.dp.cnap.admin.office;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import ua.dp.cnap.office.Office;

/**
 * An office as the list beside the editor shows it.
 *
 * @param closed whether it is closed or going to be
 */
public record OfficeLine(UUID id, Office.Kind kind, String name, String address, String settlement, boolean closed)
        implements Serializable {

    public static OfficeLine of(Office office) {
        return new OfficeLine(
                office.id(),
                office.kind(),
                office.name(),
                office.address(),
                office.settlement(),
                office.closedOn() != null);
    }

    boolean isLike(String typed) {
        String all = (name + " " + address + " " + settlement).toLowerCase(Locale.ROOT);
        return all.contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
