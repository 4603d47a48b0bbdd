package ua.dp.cnap.rest.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.roster.WorkplaceCard;
import ua.dp.cnap.roster.WorkplaceCard.StandingEquipment;

/**
 * A workplace with what stands there and who serves there.
 *
 * @param closedOn null while somebody may be served there
 */
record WorkplaceBody(
        UUID id,
        UUID officeId,
        String name,
        boolean anyone,
        List<String> people,
        List<EquipmentBody> equipment,
        LocalDate closedOn,
        int version) {

    /** A piece of equipment at a workplace. */
    record EquipmentBody(String kind, String state) {

        static EquipmentBody of(StandingEquipment piece) {
            return new EquipmentBody(piece.kind(), piece.state());
        }
    }

    static WorkplaceBody of(WorkplaceCard card) {
        return new WorkplaceBody(
                card.id(),
                card.officeId(),
                card.name(),
                card.anyone(),
                card.people(),
                card.equipment().stream().map(EquipmentBody::of).toList(),
                card.closedOn(),
                card.version());
    }
}
