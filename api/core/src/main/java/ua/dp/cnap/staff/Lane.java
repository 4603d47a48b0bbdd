package ua.dp.cnap.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** One workplace that serves one visitor at a time: a staffed counter, a remote workplace, a mobile team. */
@Entity
public class Lane {

    @Id
    private UUID id;

    @Column(name = "office_id")
    private UUID officeId;

    private String name;

    protected Lane() {} // for JPA; does nothing on purpose

    public UUID id() {
        return id;
    }

    public UUID officeId() {
        return officeId;
    }

    public String name() {
        return name;
    }
}
