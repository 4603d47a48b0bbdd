package ua.dp.cnap.rest.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.equipment.Equipment;
import ua.dp.cnap.equipment.EquipmentWish;
import ua.dp.cnap.rest.rearrangement.DecisionBody;

/**
 * What is said of a piece of equipment.
 *
 * @param version only of a change: that of the equipment as it was read
 * @param decisions only of a change: about visits that need it
 */
record EquipmentWishBody(
        UUID officeId,
        UUID workplaceId,
        Equipment.Kind kind,
        String name,
        String inventoryNumber,
        Equipment.State state,
        LocalDate since,
        String note,
        Integer version,
        String reason,
        List<DecisionBody> decisions) {

    EquipmentWish wish() {
        return new EquipmentWish(officeId, workplaceId, kind, name, inventoryNumber, state, since, note);
    }
}
