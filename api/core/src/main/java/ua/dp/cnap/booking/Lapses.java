package ua.dp.cnap.booking;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.tenancy.UseCase;

/** Gives back the time of holds and of unconfirmed bookings that waited long enough, in all communities. Scope: calendar. */
@UseCase
class Lapses {

    /** A hold, or an unconfirmed booking, whose time-out has passed. */
    record Due(UUID communityId, UUID id) {}

    @PersistenceContext
    EntityManager em;

    /** Those that have waited longest. */
    public List<Due> due(int most) {
        List<?> rows = em.createNativeQuery("""
                        select tenant_id, id
                          from appointment
                         where status in ('HELD', 'PENDING') and held_until < now()
                         order by held_until
                         limit ?1""").setParameter(1, most).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Due((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    /** False if it was booked, confirmed or let go meanwhile. */
    public boolean lapse(Due due) {
        return em.createNativeQuery("select lapse(?1, ?2)")
                        .setParameter(1, due.communityId())
                        .setParameter(2, due.id())
                        .getSingleResult()
                != null;
    }
}
