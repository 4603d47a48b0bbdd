package ua.dp.cnap.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An access point of the network, where visitors are received. */
@Entity
public class Office {

    public enum Kind {
        MAIN_OFFICE,
        BRANCH_OFFICE,
        REMOTE_WORKPLACE,
        MOBILE_OFFICE
    }

    @Id
    private UUID id;

    @Column(name = "tenant_id", insertable = false, updatable = false)
    private UUID communityId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;
    private String address;
    private String settlement;

    @Column(name = "starosta_district")
    private String starostaDistrict;

    private double lat;
    private double lon;
    private String phone;

    @Column(name = "step_free")
    private boolean stepFree;

    @Column(name = "accessible_toilet")
    private boolean accessibleToilet;

    private boolean shelter;

    @Column(name = "self_service")
    private boolean selfService;

    @Column(name = "paused_since", insertable = false, updatable = false)
    private Instant pausedSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "pause_cause", insertable = false, updatable = false)
    private Pause.Cause pauseCause;

    @Transient
    private Pause centrePause;

    @Transient
    private WeeklyHours hours = new WeeklyHours(Map.of());

    @Transient
    private List<HoursException> exceptions = List.of();

    @Version
    private int version;

    protected Office() {} // for JPA; does nothing on purpose

    public UUID id() {
        return id;
    }

    public UUID communityId() {
        return communityId;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public String settlement() {
        return settlement;
    }

    /** Null where the office serves no single district. */
    public String starostaDistrict() {
        return starostaDistrict;
    }

    public double lat() {
        return lat;
    }

    public double lon() {
        return lon;
    }

    public String phone() {
        return phone;
    }

    /** Whether a wheelchair gets in without steps. */
    public boolean stepFree() {
        return stepFree;
    }

    public boolean accessibleToilet() {
        return accessibleToilet;
    }

    /** Whether there is a shelter on the spot. */
    public boolean shelter() {
        return shelter;
    }

    /** Whether there is a self-service place. */
    public boolean selfService() {
        return selfService;
    }

    public int version() {
        return version;
    }

    public WeeklyHours hours() {
        return hours;
    }

    /** The weekly hours with the exceptions of today and the days to come. */
    public ReceptionTime receptionTime() {
        return new ReceptionTime(hours, exceptions);
    }

    /** The pause of the office itself, else that of its centre. */
    public Optional<Pause> pause() {
        return pausedSince == null
                ? Optional.ofNullable(centrePause)
                : Optional.of(new Pause(pausedSince, pauseCause, false));
    }

    /** Not mapped: EclipseLink cannot write embeddables of a collection; {@link Offices} reads and writes the rows. */
    void receive(WeeklyHours week) {
        hours = week;
    }

    void receive(List<HoursException> coming) {
        exceptions = coming;
    }

    /** @param pause of the whole centre; null if it goes on */
    void receive(Pause pause) {
        centrePause = pause;
    }
}
