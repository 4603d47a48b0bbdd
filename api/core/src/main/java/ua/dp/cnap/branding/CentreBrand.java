package ua.dp.cnap.branding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/** The brand that a centre wears, with the version of the centre's row. */
@Entity
@Table(name = "service_centre")
public class CentreBrand {

    @Id
    @Column(name = "tenant_id")
    private UUID communityId;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "name_genitive")
    private String nameGenitive;

    @Column(name = "name_en")
    private String nameEn;

    private String greeting;

    @Column(name = "greeting_en")
    private String greetingEn;

    private String phone;
    private String email;
    private String website;
    private String facebook;
    private String instagram;
    private String telegram;
    private String youtube;

    @Column(name = "accent_colour")
    private String accentColour;

    @Column(name = "accent_ink")
    private String accentInk;

    @Column(name = "action_colour")
    private String actionColour;

    @Column(name = "sender_name")
    private String senderName;

    @Column(name = "own_domain")
    private String ownDomain;

    @Column(name = "diia_centre_mark")
    private boolean diiaCentreMark;

    private String logo;

    @Version
    private int version;

    protected CentreBrand() {} // for JPA; does nothing on purpose

    public UUID communityId() {
        return communityId;
    }

    public Brand brand() {
        return new Brand(
                name,
                shortName,
                nameGenitive,
                nameEn,
                greeting,
                greetingEn,
                phone,
                email,
                website,
                new Brand.Social(facebook, instagram, telegram, youtube),
                accentColour,
                accentInk,
                actionColour,
                senderName,
                ownDomain,
                diiaCentreMark);
    }

    void wear(Brand brand) {
        name = brand.name();
        shortName = brand.shortName();
        nameGenitive = brand.nameGenitive();
        nameEn = brand.nameEn();
        greeting = brand.greeting();
        greetingEn = brand.greetingEn();
        phone = brand.phone();
        email = brand.email();
        website = brand.website();
        facebook = brand.social().facebook();
        instagram = brand.social().instagram();
        telegram = brand.social().telegram();
        youtube = brand.social().youtube();
        accentColour = brand.accentColour();
        accentInk = brand.accentInk();
        actionColour = brand.actionColour();
        senderName = brand.senderName();
        ownDomain = brand.ownDomain();
        diiaCentreMark = brand.diiaCentreMark();
    }

    /** Fingerprint of the logo, for its address; empty if the centre has none. */
    public Optional<String> logo() {
        return Optional.ofNullable(logo);
    }

    public int version() {
        return version;
    }
}
