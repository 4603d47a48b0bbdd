package ua.dp.cnap.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where a person, or anyone, and a workplace meet. Lanes are made as rosters need them and never taken away. */
@ApplicationScoped
class Lanes {

    @PersistenceContext
    EntityManager em;

    /** Lets nobody else change who sits where in these offices until the transaction ends; always in the same order. */
    void lock(Collection<UUID> offices) {
        offices.stream()
                .sorted()
                .forEach(office -> em.createNativeQuery(
                                "select cast(id as text) from office where id = ?1 for no key update")
                        .setParameter(1, office)
                        .getResultList());
    }

    /** Those where the person has ever had a workplace, in a fixed order. */
    List<UUID> officesOf(UUID staffId) {
        List<?> offices = em.createNativeQuery("select distinct office_id from lane where staff_id = ?1")
                .setParameter(1, staffId)
                .getResultList();
        return offices.stream().map(UUID.class::cast).sorted().toList();
    }

    /** The person is received at these workplaces, and anywhere, when the roster says so. */
    void follow(UUID staffId, Collection<UUID> workplaces) {
        em.createNativeQuery("update lane set rostered = true where staff_id = ?1 and not rostered")
                .setParameter(1, staffId)
                .executeUpdate();
        workplaces.forEach(workplace -> em.createNativeQuery("""
                        insert into lane (id, office_id, workplace_id, name, staff_id, rostered)
                        select ?1, w.office_id, w.id, w.name, ?2, true from workplace w where w.id = ?3
                            on conflict on constraint uq_lane_person_at_workplace do update
                           set closed_on = null where lane.closed_on is not null""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, staffId)
                .setParameter(3, workplace)
                .executeUpdate());
    }

    /**
     * Anyone serves at a workplace up to the day on which its first roster begins; on, if that roster was taken away before
     * it began.
     */
    void giveWayToRosters(UUID workplaceId, LocalDate today) {
        em.createNativeQuery("""
                        update lane l
                           set closed_on = (select case when count(*) > 0 then greatest(min(r.valid_from), cast(?2 as date)) end
                                              from roster_line r
                                             where r.tenant_id = l.tenant_id and r.workplace_id = l.workplace_id
                                               and coalesce(r.valid_until, cast(?2 as date)) >= cast(?2 as date))
                         where l.workplace_id = ?1 and l.staff_id is null
                           and (l.closed_on is null or l.closed_on > cast(?2 as date))""")
                .setParameter(1, workplaceId)
                .setParameter(2, Date.valueOf(today))
                .executeUpdate();
    }

    /** Whether somebody is, or will be, at the workplace by a roster. */
    boolean isRostered(UUID workplaceId, LocalDate today) {
        return !em.createNativeQuery(
                        "select 1 from roster_line where workplace_id = ?1 and (valid_until is null or valid_until >= ?2)")
                .setParameter(1, workplaceId)
                .setParameter(2, Date.valueOf(today))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Anyone serves at the workplace whenever its office receives. */
    void openForAnyone(Workplace workplace) {
        em.createNativeQuery("""
                        insert into lane (id, office_id, workplace_id, name) values (?1, ?2, ?3, ?4)
                            on conflict on constraint uq_lane_person_at_workplace do update
                           set closed_on = null where lane.closed_on is not null""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, workplace.officeId())
                .setParameter(3, workplace.id())
                .setParameter(4, workplace.name())
                .executeUpdate();
    }

    /** From today on nobody serves at the workplace unless a roster says so. */
    void closeForAnyone(UUID workplaceId, LocalDate today) {
        em.createNativeQuery("""
                        update lane set closed_on = ?2
                         where workplace_id = ?1 and staff_id is null and (closed_on is null or closed_on > ?2)""")
                .setParameter(1, workplaceId)
                .setParameter(2, Date.valueOf(today))
                .executeUpdate();
    }

    void rename(Workplace workplace) {
        em.createNativeQuery("update lane set name = ?2 where workplace_id = ?1 and name <> ?2")
                .setParameter(1, workplace.id())
                .setParameter(2, workplace.name())
                .executeUpdate();
    }
}
