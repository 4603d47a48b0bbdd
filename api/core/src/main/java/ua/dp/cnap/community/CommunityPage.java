package ua.dp.cnap.community;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;

/** What the centre of the current community says of itself. Scope: citizen or tenant. */
@UseCase
public class CommunityPage {

    @PersistenceContext
    EntityManager em;

    public ServiceCentre centre() {
        return em.find(ServiceCentre.class, CurrentScope.require().tenantId());
    }

    /** Notices to show on that day of Europe/Kyiv; the newest first. */
    public List<Announcement> announcements(LocalDate day) {
        return em.createQuery("""
                        select a from Announcement a
                         where :day between a.shownFrom and a.shownUntil
                         order by a.shownFrom desc, a.id""", Announcement.class).setParameter("day", day).getResultList();
    }
}
