package ua.dp.cnap.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The lanes at which a person sits. */
@ApplicationScoped
class PersonsLanes {

    @PersistenceContext
    EntityManager em;

    /** Nobody is served there from that day on; answers the offices concerned, always in the same order. */
    @SuppressWarnings("unchecked")
    List<UUID> close(UUID staffId, LocalDate from) {
        List<UUID> offices = em.createNativeQuery("""
                        update lane set closed_on = ?2
                         where staff_id = ?1 and (closed_on is null or closed_on > ?2)
                        returning office_id""")
                .setParameter(1, staffId)
                .setParameter(2, Date.valueOf(from))
                .getResultList();
        endRoster(staffId, from);
        return offices.stream().distinct().sorted().toList();
    }

    /** Others may have the person's workplaces from that day on. */
    private void endRoster(UUID staffId, LocalDate from) {
        em.createNativeQuery("delete from roster_line where staff_id = ?1 and valid_from >= ?2")
                .setParameter(1, staffId)
                .setParameter(2, Date.valueOf(from))
                .executeUpdate();
        em.createNativeQuery(
                        "update roster_line set valid_until = ?2 where staff_id = ?1 and coalesce(valid_until, ?2) >= ?2")
                .setParameter(1, staffId)
                .setParameter(2, Date.valueOf(from.minusDays(1)))
                .executeUpdate();
    }
}
