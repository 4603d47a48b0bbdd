package ua.dp.cnap.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The administrative service centre (ЦНАП) of a community: its name, contacts, brand and booking rules. */
@Entity
@Table(name = "service_centre")
public class ServiceCentre {

    @Id
    @Column(name = "tenant_id")
    private UUID communityId;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private String phone;
    private String email;
    private String website;
    private String greeting;

    @Column(name = "greeting_en")
    private String greetingEn;

    @Column(name = "accent_colour")
    private String accentColour;

    @Column(name = "lead_time_minutes")
    private int leadTimeMinutes;

    @Column(name = "horizon_days")
    private int horizonDays;

    @Column(name = "step_minutes")
    private int stepMinutes;

    private boolean demo;

    @Column(name = "suspended_since", insertable = false, updatable = false)
    private Instant suspendedSince;

    @Version
    private int version;

    protected ServiceCentre() {} // for JPA; does nothing on purpose

    public UUID communityId() {
        return communityId;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public String website() {
        return website;
    }

    public String greeting() {
        return greeting;
    }

    public String greetingEn() {
        return greetingEn;
    }

    /** {@code #rrggbb}, lower case. */
    public String accentColour() {
        return accentColour;
    }

    /** Nobody can book a time that starts sooner than this many minutes from now. */
    public int leadTimeMinutes() {
        return leadTimeMinutes;
    }

    /** How many days ahead can be booked, today not counted. */
    public int horizonDays() {
        return horizonDays;
    }

    /** Bookable times start on multiples of this step. */
    public int stepMinutes() {
        return stepMinutes;
    }

    /** Whether the centre's data are invented. */
    public boolean demo() {
        return demo;
    }

    /** Whether the oblast has suspended the centre: citizens cannot book there, and nothing else changes. */
    public boolean suspended() {
        return suspendedSince != null;
    }
}
