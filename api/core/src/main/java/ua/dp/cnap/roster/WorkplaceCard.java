package ua.dp.cnap.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A workplace with what stands there and who serves there.
 *
 * @param closedOn the first day on which nobody is served here any more; null while somebody may be
 * @param anyone whether anyone of the staff serves here whenever the office receives
 * @param people whose roster, of today or later, has a shift here
 */
public record WorkplaceCard(
        UUID id,
        UUID officeId,
        String name,
        LocalDate closedOn,
        boolean anyone,
        List<String> people,
        List<StandingEquipment> equipment,
        int version)
        implements Serializable {

    /** A piece of equipment at a workplace; {@code kind} and {@code state} as the database names them. */
    public record StandingEquipment(String kind, String state) implements Serializable {}

    /** Whether somebody can be received here, by roster or by anyone. */
    public boolean isStaffed() {
        return anyone || !people.isEmpty();
    }
}
