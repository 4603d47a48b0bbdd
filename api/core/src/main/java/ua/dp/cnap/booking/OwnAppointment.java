package ua.dp.cnap.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * The appointment as the scopes citizen and public may read it: no name, no phone, no e-mail. The policy shows exactly the
 * one whose key was presented.
 */
@Entity
@Table(name = "appointment")
class OwnAppointment {

    @Id
    private UUID id;

    @Column(name = "tenant_id", insertable = false, updatable = false)
    private UUID communityId;

    private String code;

    @Column(name = "request_hash")
    private byte[] requestHash;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "lane_id")
    private UUID laneId;

    @Column(name = "service_id")
    private UUID serviceId;

    @Column(name = "further_services", insertable = false, updatable = false)
    private FurtherServices furtherServices;

    @Column(insertable = false, updatable = false)
    private int people;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "busy_until")
    private Instant busyUntil;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String language;

    @Column(name = "held_until")
    private Instant heldUntil;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Version
    private int version;

    protected OwnAppointment() {} // for JPA; does nothing on purpose

    /** @throws NotChangeable if it has begun or is not booked any more */
    void requireChangeable(Instant now) {
        if (!status.isExpected() || !startsAt.isAfter(now)) {
            throw new NotChangeable(id, status);
        }
    }

    /** Frees the time. The appointment itself stays in the register. */
    void cancel(Instant now) {
        requireChangeable(now);
        status = Status.CANCELLED;
    }

    /** It counts from now on. */
    void confirm() {
        status = Status.BOOKED;
    }

    /** Counts a wrong confirmation code. */
    void noteWrongCode() {
        wrongCodes++;
    }

    /** Whether it is a hold, still. */
    boolean isHeld() {
        return status == Status.HELD;
    }

    /** Whether it is for that errand and time. */
    boolean isFor(Errand errand, UUID office, Instant time) {
        return errand().equals(errand) && officeId.equals(office) && startsAt.equals(time);
    }

    UUID id() {
        return id;
    }

    UUID communityId() {
        return communityId;
    }

    String code() {
        return code;
    }

    byte[] requestHash() {
        return requestHash.clone();
    }

    UUID officeId() {
        return officeId;
    }

    UUID laneId() {
        return laneId;
    }

    Errand errand() {
        return Errand.of(serviceId, furtherServices.ids(), people);
    }

    Interval during() {
        return new Interval(startsAt, endsAt);
    }

    /** How long its lane takes nobody else: the visit and the buffer after it. */
    Interval busy() {
        return new Interval(startsAt, busyUntil);
    }

    Status status() {
        return status;
    }

    String language() {
        return language;
    }

    /** Until when it waits to be booked or confirmed; null if it does not. */
    Instant heldUntil() {
        return status == Status.HELD || status == Status.PENDING ? heldUntil : null;
    }

    int wrongCodes() {
        return wrongCodes;
    }

    /** Grows with every change. */
    int edition() {
        return version;
    }
}
