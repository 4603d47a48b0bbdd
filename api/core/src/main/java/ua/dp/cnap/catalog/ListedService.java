package ua.dp.cnap.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A service on the list of the current community, with the rules that it has there. */
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

    @Enumerated(EnumType.STRING)
    @Column(name = "fee_kind")
    private Fee.Kind feeKind;

    @Column(name = "fee_share")
    private BigDecimal feeShare;

    @Enumerated(EnumType.STRING)
    @Column(name = "fee_rounding")
    private Fee.Rounding feeRounding;

    @Column(name = "fee_year")
    private Integer feeYear;

    @Column(name = "fee_uah")
    private BigDecimal feeUah;

    @Column(name = "fee_note")
    private String feeNote;

    private String documents;

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

    /** The fee as the community sets it; empty where it is as the directory says. */
    public Optional<Fee> fee() {
        return Optional.ofNullable(feeKind).map(kind -> new Fee(kind, feeShare, feeRounding, feeYear, feeUah, feeNote));
    }

    /** What this centre asks people to bring; empty where it says nothing of its own. */
    public List<String> documents() {
        return documents == null ? List.of() : documents.lines().toList();
    }

    /** Whether citizens see and book it. */
    public boolean offered() {
        return offered;
    }

    public int version() {
        return version;
    }
}
