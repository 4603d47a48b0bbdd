package ua.dp.cnap.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a use case leaves word for a citizen: a row of the running transaction, sent only if that commits.
 *
 * <p>Each state of a visit is told once. The database writes the address onto the message and writes none where the citizen
 * gave no address, so this needs no right to read it.
 */
@ApplicationScoped
public class Outbox {

    /** What the words of a message need to know of the visit {@code a}. */
    static final String FACTS = """
            jsonb_build_object(
                'code', a.code, 'office', a.office_id, 'service', a.service_id, 'edition', a.version,
                'startsAt', cast(extract(epoch from a.starts_at) as bigint),
                'endsAt', cast(extract(epoch from a.ends_at) as bigint))""";

    private static final String TELL = """
            insert into message (id, kind, about, appointment_id, language, facts)
            select gen_random_uuid(), ?2, a.id || ' ' || a.version, a.id, a.language,
                   %s || jsonb_strip_nulls(jsonb_build_object('was', cast(?3 as bigint)))
              from appointment a
             where a.id = ?1
                on conflict do nothing""".formatted(FACTS);

    @PersistenceContext
    EntityManager em;

    @Transactional(TxType.MANDATORY)
    public void tell(News news, UUID appointmentId) {
        tell(news, appointmentId, null);
    }

    /** @param was the time that was promised before; null where there was none */
    @Transactional(TxType.MANDATORY)
    public void tell(News news, UUID appointmentId, Instant was) {
        em.flush();
        em.createNativeQuery(TELL)
                .setParameter(1, appointmentId)
                .setParameter(2, news.name())
                .setParameter(3, was == null ? null : Long.toString(was.getEpochSecond()))
                .executeUpdate();
    }
}
