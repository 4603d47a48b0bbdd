package ua.dp.cnap.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import ua.dp.cnap.tenancy.UseCase;

/** Erases the people of visits whose time is over, in all communities. Scope: calendar, which reads nothing of them. */
@UseCase
public class Erasures {

    private static final String ERASE = """
            with due as (
                select a.tenant_id, a.id
                  from appointment a
                  join service_centre c on c.tenant_id = a.tenant_id
                 where a.erased_at is null and a.status <> 'HELD'
                   and a.ends_at < to_timestamp(?1) - make_interval(days => c.retention_days)
                 order by a.ends_at
                 limit ?2
                   for update of a skip locked
            ), gone as (
                update appointment a
                   set erased_at = to_timestamp(?1), version = a.version + 1
                  from due d
                 where a.tenant_id = d.tenant_id and a.id = d.id
             returning a.tenant_id
            ), written as (
                insert into data_erasure (tenant_id, id, made_at, cause, visits)
                select tenant_id, gen_random_uuid(), to_timestamp(?1), 'RETENTION', count(*)
                  from gone
                 group by tenant_id
            )
            select count(*) from gone""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Erases the oldest, and writes how many; returns how many. Another node takes others, never the same. */
    public long erase(int most) {
        return ((Number) em.createNativeQuery(ERASE)
                        .setParameter(1, clock.instant().getEpochSecond())
                        .setParameter(2, most)
                        .getSingleResult())
                .longValue();
    }
}
