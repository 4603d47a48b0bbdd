package ua.dp.cnap.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.history.Reasons;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head says how long data of people are kept, and sees what was erased. Scope: tenant. */
@UseCase
public class RetentionDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Reasons reasons;

    public Retention retention() {
        Object[] row = (Object[]) em.createNativeQuery("select retention_days, version from service_centre")
                .getSingleResult();
        return new Retention((Integer) row[0], (Integer) row[1]);
    }

    /**
     * Holds from now on, also for visits of the past: what is then too old goes within the hour.
     *
     * @param reason why, for the history; null if nobody says
     * @throws InvalidInput {@code retentionDays}
     * @throws ChangedMeanwhile if the centre is not of that version any more
     */
    public void keepFor(int days, String reason, int version) {
        reasons.because(reason);
        int changed = em.createNativeQuery(
                        "update service_centre set retention_days = ?1, version = version + 1 where version = ?2")
                .setParameter(1, Retention.checked(days))
                .setParameter(2, version)
                .executeUpdate();
        if (changed == 0) {
            throw new ChangedMeanwhile();
        }
    }

    /** Whose data would go at once if they were kept no longer than that. */
    public long tooOldFor(int days) {
        return ((Number) em.createNativeQuery("""
                        select count(*) from appointment
                         where erased_at is null and status <> 'HELD' and ends_at < now() - make_interval(days => ?1)""").setParameter(1, days).getSingleResult()).longValue();
    }

    /** The latest first. */
    public List<Erasure> erasures(int most) {
        List<?> rows = em.createNativeQuery("""
                        select cast(extract(epoch from made_at) as bigint), cause, visits
                          from data_erasure order by made_at desc, id limit ?1""").setParameter(1, most).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Erasure(
                        Instant.ofEpochSecond(((Number) row[0]).longValue()),
                        Erasure.Cause.valueOf((String) row[1]),
                        (Integer) row[2]))
                .toList();
    }
}
