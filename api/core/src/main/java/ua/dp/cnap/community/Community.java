package ua.dp.cnap.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** A territorial community of the oblast, as the KATOTTH classifier names it. A tenant. */
@Entity
public class Community {

    /** Which council it has; the law's reception hours depend on it (5203-VI art. 12 p. 11). */
    public enum Type {
        URBAN,
        SETTLEMENT,
        RURAL
    }

    @Id
    private UUID id;

    @Column(name = "katotth_code")
    private String katotthCode;

    private String slug;
    private String name;
    private String adjective;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Type type;

    private String district;
    private String centre;

    @Column(name = "centre_category")
    private String centreCategory;

    @Column(name = "centre_former")
    private String centreFormer;

    private double lat;
    private double lon;
    private Integer population;

    @Column(name = "directory_list")
    private String directoryList;

    protected Community() {} // for JPA; does nothing on purpose

    public UUID id() {
        return id;
    }

    public String katotthCode() {
        return katotthCode;
    }

    /** First segment of the community's addresses. */
    public String slug() {
        return slug;
    }

    /** Full name: «Апостолівська міська територіальна громада». */
    public String name() {
        return name;
    }

    /** The one word that tells it from others: «Апостолівська». */
    public String adjective() {
        return adjective;
    }

    public String nameEn() {
        return nameEn;
    }

    public Type type() {
        return type;
    }

    public String district() {
        return district;
    }

    /** Name of the community's centre today; the community keeps its own name when the centre is renamed. */
    public String centre() {
        return centre;
    }

    /** «місто», «селище» or «село». */
    public String centreCategory() {
        return centreCategory;
    }

    /** The centre's name before it was renamed; null if it was not. */
    public String centreFormer() {
        return centreFormer;
    }

    public double lat() {
        return lat;
    }

    public double lon() {
        return lon;
    }

    /** Estimate of 1 January 2022; null where no source gives it. */
    public Integer population() {
        return population;
    }

    /** Which regional list of services applies: I, II or III. */
    public String directoryList() {
        return directoryList;
    }
}
