package ua.dp.cnap.equipment;

import java.util.Map;
import java.util.UUID;
import ua.dp.cnap.Problem;

/** The current community has no equipment with that id. */
public class NoSuchEquipment extends Problem {

    private static final long serialVersionUID = 1L;

    public NoSuchEquipment(UUID id) {
        super(Kind.NOT_FOUND, "no-such-equipment", Map.of("equipmentId", id));
    }
}
