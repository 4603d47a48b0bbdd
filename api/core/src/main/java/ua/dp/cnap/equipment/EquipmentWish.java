package ua.dp.cnap.equipment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.FieldError;
import ua.dp.cnap.Typed;

/**
 * What somebody says of a piece of equipment, as it was typed.
 *
 * @param officeId null if the whole centre uses it
 * @param workplaceId null if all in the office use it
 * @param name null if its kind says enough
 */
public record EquipmentWish(
        UUID officeId,
        UUID workplaceId,
        Equipment.Kind kind,
        String name,
        String inventoryNumber,
        Equipment.State state,
        LocalDate since,
        String note)
        implements Serializable {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NOTE = 300;

    /** The wish of who changes nothing. */
    public static EquipmentWish of(Equipment equipment) {
        return new EquipmentWish(
                equipment.officeId(),
                equipment.workplaceId(),
                equipment.kind(),
                equipment.name(),
                equipment.inventoryNumber(),
                equipment.state(),
                equipment.since(),
                equipment.note());
    }

    /** The same as it is kept; says everything that is wrong with it by adding to the list. */
    EquipmentWish read(LocalDate today, List<FieldError> wrong) {
        missing("kind", kind, wrong);
        missing("state", state, wrong);
        missing("since", since, wrong);
        if (since != null && since.isAfter(today)) {
            wrong.add(new FieldError("since", "in-the-future"));
        }
        if (workplaceId != null && officeId == null) {
            wrong.add(new FieldError("officeId", "missing"));
        }
        String called = kind == Equipment.Kind.OTHER
                ? Typed.needed("name", name, LONGEST_NAME, wrong)
                : Typed.text("name", name, LONGEST_NAME, wrong);
        return new EquipmentWish(
                officeId,
                workplaceId,
                kind,
                called,
                Typed.text("inventoryNumber", inventoryNumber, LONGEST_NUMBER, wrong),
                state,
                since,
                Typed.text("note", note, LONGEST_NOTE, wrong));
    }

    private static void missing(String field, Object value, List<FieldError> wrong) {
        if (value == null) {
            wrong.add(new FieldError(field, "missing"));
        }
    }
}
