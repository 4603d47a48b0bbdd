package ua.dp.cnap.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A service on the list of the current community, with the time that one visit takes there. */
@Entity
@Table(name = "listed_service")
public class ListedService {

    @Id
    @Column(name = "service_id")
    private UUID serviceId;

    @Column(name = "duration_minutes")
    private int durationMinutes;

    @Column(name = "buffer_minutes")
    private int bufferMinutes;

    @Enumerated(EnumType.STRING)
    private OnlineBooking online = OnlineBooking.EVERYONE;

    private boolean offered;

    @Version
    private int version;

    protected ListedService() {} // for JPA; does nothing on purpose

    public UUID serviceId() {
        return serviceId;
    }

    public int durationMinutes() {
        return durationMinutes;
    }

    /** How long a lane takes nobody after a visit. */
    public int bufferMinutes() {
        return bufferMinutes;
    }

    /** Who may book it without the desk. */
    public OnlineBooking online() {
        return online;
    }

    /** Whether citizens see and book it. */
    public boolean offered() {
        return offered;
    }

    public int version() {
        return version;
    }

    void take(int minutes) {
        durationMinutes = minutes;
    }

    void offer() {
        offered = true;
    }

    void withdraw() {
        offered = false;
    }
}
