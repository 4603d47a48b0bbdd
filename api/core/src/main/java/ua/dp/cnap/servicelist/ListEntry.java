package ua.dp.cnap.servicelist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.catalog.Fee;
import ua.dp.cnap.catalog.OnlineBooking;

/** A service on the list of the current community, as the head changes it. */
@Entity
@Table(name = "listed_service")
class ListEntry {

    @Id
    @Column(name = "service_id")
    private UUID serviceId;

    @Column(name = "duration_minutes")
    private int durationMinutes;

    @Column(name = "buffer_minutes")
    private int bufferMinutes;

    @Enumerated(EnumType.STRING)
    private OnlineBooking online;

    @Column(name = "lead_time_minutes")
    private Integer leadTimeMinutes;

    @Column(name = "horizon_days")
    private Integer horizonDays;

    @Column(name = "walk_in_percent")
    private int walkInPercent;

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
    private boolean offered;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    @Version
    private int version;

    protected ListEntry() {} // for JPA; does nothing on purpose

    void set(ServiceSettings settings) {
        durationMinutes = settings.durationMinutes();
        bufferMinutes = settings.bufferMinutes();
        online = settings.online();
        leadTimeMinutes = settings.leadTimeMinutes();
        horizonDays = settings.horizonDays();
        walkInPercent = settings.walkInPercent();
        documents = settings.documents().isEmpty() ? null : String.join("\n", settings.documents());
        charge(settings.fee());
    }

    private void charge(Fee fee) {
        feeKind = fee == null ? null : fee.kind();
        feeShare = feeKind == Fee.Kind.SHARE ? fee.share() : null;
        feeRounding = feeKind == Fee.Kind.SHARE ? fee.rounding() : null;
        feeYear = feeKind == Fee.Kind.SHARE ? fee.year() : null;
        feeUah = feeKind == Fee.Kind.AMOUNT ? fee.uah() : null;
        feeNote = fee == null || fee.note() == null || fee.note().isBlank()
                ? null
                : fee.note().strip();
    }

    void change(MassChange change) {
        durationMinutes = Optional.ofNullable(change.durationMinutes()).orElse(durationMinutes);
        bufferMinutes = Optional.ofNullable(change.bufferMinutes()).orElse(bufferMinutes);
        online = Optional.ofNullable(change.online()).orElse(online);
        walkInPercent = Optional.ofNullable(change.walkInPercent()).orElse(walkInPercent);
    }

    void give() {
        offered = true;
        withdrawalReason = null;
    }

    /** @param reason null where none is needed */
    void withdraw(String reason) {
        offered = false;
        withdrawalReason = reason;
    }

    Fee fee() {
        return feeKind == null ? null : new Fee(feeKind, feeShare, feeRounding, feeYear, feeUah, feeNote);
    }

    String documents() {
        return documents == null ? "" : documents;
    }

    UUID serviceId() {
        return serviceId;
    }

    int durationMinutes() {
        return durationMinutes;
    }

    int bufferMinutes() {
        return bufferMinutes;
    }

    OnlineBooking online() {
        return online;
    }

    Integer leadTimeMinutes() {
        return leadTimeMinutes;
    }

    Integer horizonDays() {
        return horizonDays;
    }

    int walkInPercent() {
        return walkInPercent;
    }

    boolean given() {
        return offered;
    }

    String withdrawalReason() {
        return withdrawalReason;
    }

    int version() {
        return version;
    }
}
