package ua.dp.cnap.office;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "office_hours", joinColumns = @JoinColumn(name = "office_id"))
    @MapKeyColumn(name = "weekday")
    @BatchFetch(BatchFetchType.EXISTS)
    private Map<Integer, Reception> hours = new HashMap<>();

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
        Map<DayOfWeek, Reception> week = new EnumMap<>(DayOfWeek.class);
        hours.forEach((weekday, reception) -> week.put(DayOfWeek.of(weekday), reception));
        return new WeeklyHours(week);
    }

    void receive(WeeklyHours week) {
        hours.clear();
        week.days().forEach((day, reception) -> hours.put(day.getValue(), reception));
    }
}
