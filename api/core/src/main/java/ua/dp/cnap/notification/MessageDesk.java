package ua.dp.cnap.notification;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head sees what has not reached people, and has it sent again. Scope: tenant. */
@UseCase
public class MessageDesk {

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
                        select id, kind, facts ->> 'code', recipient, last_error, created_at
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
                        instant(row[5])))
                .toList();
    }

    /** Begins the attempts anew; does nothing if it is not given up any more. */
    public void sendAgain(UUID id) {
        em.createNativeQuery("""
                        update message
                           set state = 'WAITING', attempts = 0, last_error = null, not_before = to_timestamp(?2)
                         where id = ?1 and state = 'DEAD'""")
                .setParameter(1, id)
                .setParameter(2, clock.instant().getEpochSecond())
                .executeUpdate();
    }

    private static Instant instant(Object moment) {
        return moment instanceof Timestamp timestamp
                ? timestamp.toInstant()
                : ((java.time.OffsetDateTime) moment).toInstant();
    }
}
