package ua.dp.cnap.community;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head announces something to citizens for some days. Scope: tenant. */
@UseCase
public class AnnouncementDesk {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Those that are shown or will be, in order of their first day. */
    public List<Announcement> coming() {
        return em.createQuery("""
                        select a from Announcement a where a.shownUntil >= :today order by a.shownFrom, a.id""", Announcement.class)
                .setParameter("today", today())
                .getResultList();
    }

    /**
     * Citizens see it from its first day on.
     *
     * @throws InvalidInput naming every field that breaks a rule
     */
    public UUID announce(Notice notice) {
        Announcement announcement = new Announcement(UUID.randomUUID());
        announcement.say(notice.checked(today()));
        em.persist(announcement);
        return announcement.id();
    }

    /**
     * @throws NoSuchAnnouncement if the centre has none with that id
     * @throws InvalidInput naming every field that breaks a rule
     */
    public void change(UUID id, Notice notice) {
        Announcement announcement = em.find(Announcement.class, id);
        if (announcement == null) {
            throw new NoSuchAnnouncement(id);
        }
        announcement.say(notice.checked(today()));
    }

    /** Takes it away; asked twice, done once. */
    public void takeBack(UUID id) {
        Announcement announcement = em.find(Announcement.class, id);
        if (announcement != null) {
            em.remove(announcement);
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(KYIV).toLocalDate();
    }
}
