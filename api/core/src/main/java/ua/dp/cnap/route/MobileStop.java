package ua.dp.cnap.route;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import ua.dp.cnap.office.Reception;

/** A place where a mobile office receives visitors on one day. */
@Entity
@Table(name = "mobile_stop")
public class MobileStop {

    @Id
    private UUID id;

    @Column(name = "office_id")
    private UUID officeId;

    private LocalDate day;
    private LocalTime opens;
    private LocalTime closes;
    private String place;
    private String settlement;
    private double lat;
    private double lon;

    @Column(name = "series_id")
    private UUID seriesId;

    @Version
    private int version;

    protected MobileStop() {} // for JPA; does nothing on purpose

    /** @param wish as {@link StopWish#read} gave it, without an error */
    static MobileStop planned(UUID officeId, StopWish wish, LocalDate day, UUID seriesId) {
        MobileStop stop = new MobileStop();
        stop.id = UUID.randomUUID();
        stop.officeId = officeId;
        stop.seriesId = seriesId;
        stop.become(wish, day);
        return stop;
    }

    void become(StopWish wish, LocalDate on) {
        day = on;
        opens = wish.opens();
        closes = wish.closes();
        place = wish.place();
        settlement = wish.settlement();
        lat = wish.lat();
        lon = wish.lon();
    }

    public UUID id() {
        return id;
    }

    public UUID officeId() {
        return officeId;
    }

    public LocalDate day() {
        return day;
    }

    /** When visitors are received there. */
    public Reception times() {
        return Reception.between(opens, closes);
    }

    /** Where in the settlement: «біля будинку культури». */
    public String place() {
        return place;
    }

    public String settlement() {
        return settlement;
    }

    public double lat() {
        return lat;
    }

    public double lon() {
        return lon;
    }

    /** The same for stops that were planned together; null for a single one. */
    public UUID seriesId() {
        return seriesId;
    }

    public int version() {
        return version;
    }
}
