package ua.dp.cnap.rest.equipment;

import java.time.LocalDate;
import java.util.UUID;
import ua.dp.cnap.equipment.Equipment;

/**
 * A machine, a mobile case or a home-visit team.
 *
 * @param officeId null if the whole centre uses it
 * @param workplaceId null if all in the office use it
 * @param version to be sent back with a change
 */
record EquipmentBody(
        UUID id,
        UUID officeId,
        UUID workplaceId,
        Equipment.Kind kind,
        String name,
        String inventoryNumber,
        Equipment.State state,
        LocalDate since,
        String note,
        int version) {

    static EquipmentBody of(Equipment equipment) {
        return new EquipmentBody(
                equipment.id(),
                equipment.officeId(),
                equipment.workplaceId(),
                equipment.kind(),
                equipment.name(),
                equipment.inventoryNumber(),
                equipment.state(),
                equipment.since(),
                equipment.note(),
                equipment.version());
    }
}
