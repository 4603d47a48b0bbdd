package ua.dp.cnap.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A promise to serve one citizen at one lane during one interval, with the citizen's data. Only the scope tenant reads it.
 *
 * <p>Two appointments never occupy a lane at the same time. The database keeps that rule
 * ({@code ex_appointment_lane_is_free}).
 */
@Entity
public class Appointment {

    @Id
    private UUID id;

    private String code;

    @Column(name = "office_id")
    private UUID officeId;

    @Column(name = "lane_id")
    private UUID laneId;

    @Column(name = "service_id")
    private UUID serviceId;

    @Column(name = "further_services", insertable = false, updatable = false)
    private FurtherServices furtherServices = FurtherServices.NONE;

    @Column(insertable = false, updatable = false)
    private int people = 1;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String surname;

    @Column(name = "given_name")
    private String givenName;

    private String patronymic;
    private String phone;
    private String email;
    private String language;

    @Column(name = "busy_until")
    private Instant busyUntil;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "booked_by")
    private UUID bookedBy;

    @Version
    private int version;

    protected Appointment() {} // for JPA; does nothing on purpose

    Appointment(UUID id, Interval during, Status status) {
        this.id = id;
        this.startsAt = during.startsAt();
        this.endsAt = during.endsAt();
        this.status = status;
    }

    /** The visitor has come; also a late one who was already put down as missed. */
    public void arrive() {
        become(Status.ARRIVED, status.isExpected() || status == Status.MISSED);
    }

    /** The visit is over. */
    public void serve() {
        become(Status.SERVED, status.isExpected() || status == Status.ARRIVED);
    }

    /** The visit is not over yet, or was ended by mistake; only on its own day. */
    public void resume(Instant now) {
        become(
                Status.ARRIVED,
                status == Status.SERVED && BookingRules.day(startsAt).equals(BookingRules.day(now)));
    }

    /** The visitor does not come after all; only who was neither here nor missed. */
    void cancel() {
        become(Status.CANCELLED, status.isExpected());
    }

    /** @throws NotChangeable if it is not booked any more, or the visitor was here */
    void requireBooked() {
        if (!status.isExpected()) {
            throw new NotChangeable(id, status);
        }
    }

    /** The visitor did not come; only once the time has begun. */
    public void miss(Instant now) {
        become(Status.MISSED, status.isExpected() && !startsAt.isAfter(now));
    }

    private void become(Status next, boolean allowed) {
        if (!allowed) {
            throw new NotChangeable(id, status);
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UUID officeId() {
        return officeId;
    }

    public UUID laneId() {
        return laneId;
    }

    public UUID serviceId() {
        return serviceId;
    }

    /** For how many people each service is. */
    public int people() {
        return people;
    }

    /** The services after the first. */
    Stream<UUID> further() {
        return furtherServices.ids().stream();
    }

    /** What the visitor comes for. */
    public Errand errand() {
        return Errand.of(serviceId, furtherServices.ids(), people);
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Status status() {
        return status;
    }

    public String surname() {
        return surname;
    }

    public String givenName() {
        return givenName;
    }

    /** Null where the citizen gave none. */
    public String patronymic() {
        return patronymic;
    }

    /** E.164. */
    public String phone() {
        return phone;
    }

    /** Null where the citizen gave none. */
    public String email() {
        return email;
    }

    /** In which language the citizen booked: uk or en. */
    public String language() {
        return language;
    }

    /** By which way it came about. */
    public Channel channel() {
        return channel;
    }

    /** Who of the staff booked it; null where the citizen did, or nobody knows. */
    public UUID bookedBy() {
        return bookedBy;
    }

    Interval during() {
        return new Interval(startsAt, endsAt);
    }

    /** How long its lane takes nobody else: the visit and the buffer after it. */
    Interval busy() {
        return new Interval(startsAt, busyUntil);
    }
}
