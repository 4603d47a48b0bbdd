package ua.dp.cnap.equipment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A machine, a mobile case or a home-visit team that a centre works with. */
@Entity
public class Equipment {

    public enum Kind {
        PASSPORT_WORKSTATION,
        DRIVER_LICENCE_PRINTER,
        SELF_SERVICE_PLACE,
        TICKET_KIOSK,
        PAYMENT_TERMINAL,
        SCANNER,
        TABLET,
        /** A workplace in a suitcase; no access point of its own. */
        MOBILE_CASE,
        /** People who visit those that cannot come; no access point of its own. */
        HOME_VISIT_TEAM,
        GENERATOR,
        OTHER
    }

    public enum State {
        WORKING,
        /** It stands there, but the protected channel to the register is not laid yet. */
        WAITING_FOR_CHANNEL,
        BROKEN
    }

    @Id
    private UUID id;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "workplace_id")
    private UUID workplaceId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    @Column(name = "inventory_number")
    private String inventoryNumber;

    @Enumerated(EnumType.STRING)
    private State state;

    private LocalDate since;
    private String note;

    @Version
    private int version;

    protected Equipment() {} // for JPA; does nothing on purpose

    /** @param wish as {@link EquipmentWish#read} gave it, without an error */
    static Equipment acquire(EquipmentWish wish) {
        Equipment equipment = new Equipment();
        equipment.id = UUID.randomUUID();
        equipment.become(wish);
        return equipment;
    }

    void become(EquipmentWish wish) {
        officeId = wish.officeId();
        workplaceId = wish.workplaceId();
        kind = wish.kind();
        name = wish.name();
        inventoryNumber = wish.inventoryNumber();
        state = wish.state();
        since = wish.since();
        note = wish.note();
    }

    public UUID id() {
        return id;
    }

    /** Where it stands; null if the whole centre uses it. */
    public UUID officeId() {
        return officeId;
    }

    /** The only workplace that has it; null if all in the office use it. */
    public UUID workplaceId() {
        return workplaceId;
    }

    public Kind kind() {
        return kind;
    }

    /** What people call it; null if its kind says enough. */
    public String name() {
        return name;
    }

    public String inventoryNumber() {
        return inventoryNumber;
    }

    public State state() {
        return state;
    }

    /** Since when it is in this state. */
    public LocalDate since() {
        return since;
    }

    /** For colleagues; citizens do not see it. */
    public String note() {
        return note;
    }

    public int version() {
        return version;
    }
}
