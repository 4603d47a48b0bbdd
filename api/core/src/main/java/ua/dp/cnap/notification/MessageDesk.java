package ua.dp.cnap.notification;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head sees what has not reached people, and has it sent again. Scope: tenant. */
@UseCase
public class MessageDesk {

    private static final String AGAIN = """
            update message
               set state = 'WAITING', attempts = 0, last_error = null, not_before = to_timestamp(?1)
             where state = 'DEAD'""";

    @PersistenceContext
    EntityManager em;

    @Inject
    MailRoute route;

    @Inject
    Clock clock;

    /**
     * How the outbox of the community stands.
     *
     * @param open whether messages can be sent at all
     * @param sent in the last seven days
     */
    public record Standing(boolean open, long waiting, long sent, long dead) implements Serializable {}

    public Standing standing() {
        Object[] row = (Object[]) em.createNativeQuery("""
                        select count(*) filter (where state = 'WAITING'),
                               count(*) filter (where state = 'SENT' and sent_at > to_timestamp(?1) - interval '7 days'),
                               count(*) filter (where state = 'DEAD')
                          from message""")
                .setParameter(1, clock.instant().getEpochSecond())
                .getSingleResult();
        return new Standing(route.isOpen(), (Long) row[0], (Long) row[1], (Long) row[2]);
    }

    /** The latest first. */
    public List<DeadMessage> dead(int most) {
        List<?> rows = em.createNativeQuery("""
                        select id, kind, facts ->> 'code', recipient, last_error,
                               cast(extract(epoch from created_at) as bigint)
                          from message
                         where state = 'DEAD' and appointment_id is not null
                         order by created_at desc, id
                         limit ?1""").setParameter(1, most).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DeadMessage(
                        (UUID) row[0],
                        News.valueOf((String) row[1]),
                        (String) row[2],
                        DeadMessage.masked((String) row[3]),
                        (String) row[4],
                        Instant.ofEpochSecond(((Number) row[5]).longValue())))
                .toList();
    }

    /** Begins the attempts anew; does nothing if it is not given up any more. */
    public void sendAgain(UUID id) {
        em.createNativeQuery(AGAIN + " and id = ?2")
                .setParameter(1, clock.instant().getEpochSecond())
                .setParameter(2, id)
                .executeUpdate();
    }

    /** As {@link #sendAgain} for all that were given up; returns how many. */
    public long sendAllAgain() {
        return em.createNativeQuery(AGAIN)
                .setParameter(1, clock.instant().getEpochSecond())
                .executeUpdate();
    }
}
