package ua.dp.cnap.booking;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import ua.dp.cnap.tenancy.UseCase;

/** One transaction each of {@link MyAnswers}; the scope holds the key, so the only appointment in sight is the own one. */
@UseCase
class Answers {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Returns false if it was said before, or the visit is not to come any more. */
    public boolean coming() {
        return em.createNativeQuery("""
                        insert into visit_answer (appointment_id, question, starts_at)
                        select a.id, 'COMING', a.starts_at
                          from appointment a
                         where a.status = 'BOOKED' and a.starts_at > to_timestamp(?1)
                            on conflict do nothing""")
                        .setParameter(1, clock.instant().getEpochSecond())
                        .executeUpdate()
                == 1;
    }

    public boolean hasSaidComing() {
        return (Boolean) em.createNativeQuery("""
                        select exists (select from visit_answer v
                                         join appointment a on a.id = v.appointment_id and a.starts_at = v.starts_at
                                        where v.question = 'COMING')""").getSingleResult();
    }
}
