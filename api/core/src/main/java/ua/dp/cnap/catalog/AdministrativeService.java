package ua.dp.cnap.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * An administrative service of the regional directory, or one that a community added itself. What no source gives is null,
 * never guessed.
 */
@Entity
@Table(name = "service")
public class AdministrativeService {

    @Id
    private UUID id;

    private int number;
    private String slug;

    @Column(name = "guide_id")
    private String guideId;

    private String title;
    private String topic;
    private String provider;

    @Column(name = "fee_rule")
    private String feeRule;

    @Column(name = "fee_uah")
    private BigDecimal feeUah;

    @Column(name = "fee_year")
    private Integer feeYear;

    @Column(name = "term_value")
    private String termValue;

    @Column(name = "term_unit")
    private String termUnit;

    @Column(name = "legal_basis")
    private String legalBasis;

    private String note;

    /** Read only; the words of a community's own service are written by its desk. */
    @Column(insertable = false, updatable = false)
    private int version;

    protected AdministrativeService() {} // for JPA; does nothing on purpose

    public UUID id() {
        return id;
    }

    /**
     * Whether a community added it, and the directory does not know it. The database keeps that only such ones are called
     * so; the community itself is not mapped, because EclipseLink cannot read an id that is null.
     */
    public boolean isOwn() {
        return slug().startsWith("own-");
    }

    /** Position in the directory, or among the community's own. */
    public int number() {
        return number;
    }

    /** Readable part of the service's address. */
    public String slug() {
        return slug;
    }

    /** Identifier of the national Guide: five digits. */
    public String guideId() {
        return guideId;
    }

    public String title() {
        return title;
    }

    /** Group of the directory, such as «Паспортні послуги». */
    public String topic() {
        return topic;
    }

    public String provider() {
        return provider;
    }

    /** How the fee is set, in the words of the source. */
    public String feeRule() {
        return feeRule;
    }

    /** Fee in UAH in {@link #feeYear}. */
    public BigDecimal feeUah() {
        return feeUah;
    }

    public Integer feeYear() {
        return feeYear;
    }

    public String termValue() {
        return termValue;
    }

    public String termUnit() {
        return termUnit;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public String note() {
        return note;
    }

    /** Counts the changes of the words of a community's own service. */
    public int version() {
        return version;
    }
}
