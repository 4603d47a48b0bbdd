package ua.dp.cnap.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A counter, desk or vehicle seat of an office, where one visitor at a time is served. */
@Entity
public class Workplace {

    @Id
    private UUID id;

    @Column(name = "office_id")
    private UUID officeId;

    private String name;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Version
    private int version;

    protected Workplace() {} // for JPA; does nothing on purpose

    private Workplace(UUID officeId, String name) {
        this.id = UUID.randomUUID();
        this.officeId = officeId;
        this.name = name;
    }

    static Workplace in(UUID officeId, String name) {
        return new Workplace(officeId, name);
    }

    public UUID id() {
        return id;
    }

    public UUID officeId() {
        return officeId;
    }

    public String name() {
        return name;
    }

    /** The first day on which nobody is served here any more; null while somebody may be. */
    public LocalDate closedOn() {
        return closedOn;
    }

    public int version() {
        return version;
    }

    boolean isOpenOn(LocalDate day) {
        return closedOn == null || day.isBefore(closedOn);
    }

    void rename(String other) {
        name = other;
    }

    /** @param day null to open it again */
    void closeOn(LocalDate day) {
        closedOn = day;
    }
}
