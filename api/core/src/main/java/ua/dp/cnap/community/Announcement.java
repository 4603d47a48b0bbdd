package ua.dp.cnap.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A notice of the centre, shown on its page for some days. */
@Entity
public class Announcement {

    @Id
    private UUID id;

    private String text;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "shown_from")
    private LocalDate shownFrom;

    @Column(name = "shown_until")
    private LocalDate shownUntil;

    protected Announcement() {} // for JPA; does nothing on purpose

    Announcement(UUID id) {
        this.id = id;
    }

    void say(Notice notice) {
        text = notice.text();
        textEn = notice.textEn();
        shownFrom = notice.shownFrom();
        shownUntil = notice.shownUntil();
    }

    public UUID id() {
        return id;
    }

    public String text() {
        return text;
    }

    /** English text; null where the centre wrote none. */
    public String textEn() {
        return textEn;
    }

    public LocalDate shownFrom() {
        return shownFrom;
    }

    /** Last day of showing, included. */
    public LocalDate shownUntil() {
        return shownUntil;
    }
}
