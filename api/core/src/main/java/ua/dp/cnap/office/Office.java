package ua.dp.cnap.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    @Column(name = "other_phones")
    private String otherPhones;

    private boolean lift;

    @Column(name = "accessible_parking")
    private boolean accessibleParking;

    @Column(name = "tactile_guides")
    private boolean tactileGuides;

    @Column(name = "induction_loop")
    private boolean inductionLoop;

    @Column(name = "sign_language")
    private boolean signLanguage;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "place_note")
    private String placeNote;

    @Column(name = "place_note_en")
    private String placeNoteEn;

    @Transient
    private WeeklyHours hours = new WeeklyHours(Map.of());

    @Transient
    private List<HoursException> exceptions = List.of();

    @Transient
    private List<HoursSeries> series = List.of();

    @Transient
    private Set<LocalDate> daysOff = Set.of();

    @Version
    private int version;

    protected Office() {} // for JPA; does nothing on purpose

    /** @param wish as {@link OfficeWish#read} gave it, without an error */
    static Office open(OfficeWish wish) {
        Office office = new Office();
        office.id = UUID.randomUUID();
        office.become(wish);
        return office;
    }

    void become(OfficeWish wish) {
        kind = wish.kind();
        name = wish.name();
        address = wish.address();
        settlement = wish.settlement();
        starostaDistrict = wish.starostaDistrict();
        lat = wish.lat();
        lon = wish.lon();
        phone = wish.phone();
        otherPhones = wish.otherPhones().isEmpty() ? null : String.join(" ", wish.otherPhones());
        parentId = wish.parentId();
        openedOn = wish.openedOn();
        placeNote = wish.placeNote();
        placeNoteEn = wish.placeNoteEn();
        stepFree = wish.amenities().contains(Amenity.STEP_FREE);
        lift = wish.amenities().contains(Amenity.LIFT);
        accessibleToilet = wish.amenities().contains(Amenity.ACCESSIBLE_TOILET);
        accessibleParking = wish.amenities().contains(Amenity.ACCESSIBLE_PARKING);
        tactileGuides = wish.amenities().contains(Amenity.TACTILE_GUIDES);
        inductionLoop = wish.amenities().contains(Amenity.INDUCTION_LOOP);
        signLanguage = wish.amenities().contains(Amenity.SIGN_LANGUAGE);
        shelter = wish.amenities().contains(Amenity.SHELTER);
    }

    void close(LocalDate day) {
        closedOn = day;
    }

    void reopen() {
        closedOn = null;
    }

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

    /** E.164, after the first one. */
    public List<String> otherPhones() {
        return otherPhones == null ? List.of() : List.of(otherPhones.split(" "));
    }

    /** The office that it belongs to; null where it stands alone. */
    public UUID parentId() {
        return parentId;
    }

    /** Its first day, where that is known; null for one that was always there. */
    public LocalDate openedOn() {
        return openedOn;
    }

    /** The first day on which it does not exist any more; null while nobody closed it. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** How to find the door, in Ukrainian; null if nothing was said. */
    public String placeNote() {
        return placeNote;
    }

    public String placeNoteEn() {
        return placeNoteEn;
    }

    public Set<Amenity> amenities() {
        Set<Amenity> amenities = EnumSet.noneOf(Amenity.class);
        add(amenities, stepFree, Amenity.STEP_FREE);
        add(amenities, lift, Amenity.LIFT);
        add(amenities, accessibleToilet, Amenity.ACCESSIBLE_TOILET);
        add(amenities, accessibleParking, Amenity.ACCESSIBLE_PARKING);
        add(amenities, tactileGuides, Amenity.TACTILE_GUIDES);
        add(amenities, inductionLoop, Amenity.INDUCTION_LOOP);
        add(amenities, signLanguage, Amenity.SIGN_LANGUAGE);
        add(amenities, shelter, Amenity.SHELTER);
        return amenities;
    }

    private static void add(Set<Amenity> amenities, boolean has, Amenity amenity) {
        if (has) {
            amenities.add(amenity);
        }
    }

    /** Whether a self-service place works there. */
    public boolean selfService() {
        return selfService;
    }

    public int version() {
        return version;
    }

    public WeeklyHours hours() {
        return hours;
    }

    /** Hours that repeat and differ from the weekly ones; those that are not over. */
    public List<HoursSeries> series() {
        return series;
    }

    /** The weekly hours with everything that changes them today and on the days to come. */
    public ReceptionTime receptionTime() {
        return new ReceptionTime(hours, exceptions, series, daysOff);
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

    void receive(List<HoursSeries> repeated, Set<LocalDate> holidays) {
        series = repeated;
        daysOff = holidays;
    }

    /** @param pause of the whole centre; null if it goes on */
    void receive(Pause pause) {
        centrePause = pause;
    }
}
