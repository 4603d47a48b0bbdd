package ua.dp.cnap.notification;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.InvalidInput;
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
    Channels channels;

    @Inject
    Clock clock;

    /**
     * How the outbox of the community stands.
     *
     * @param open whether letters can be sent at all
     * @param sent in the last seven days
     * @param sms whether the centre pays for SMS; empty where this installation has none
     */
    public record Standing(boolean open, long waiting, long sent, long dead, Optional<Boolean> sms) {}

    public Standing standing() {
        Object[] row = (Object[]) em.createNativeQuery("""
                        select count(*) filter (where state = 'WAITING'),
                               count(*) filter (where state = 'SENT' and sent_at > to_timestamp(?1) - interval '7 days'),
                               count(*) filter (where state = 'DEAD'),
                               (select sms from service_centre)
                          from message""")
                .setParameter(1, clock.instant().getEpochSecond())
                .getSingleResult();
        return new Standing(
                channels.isOn(Channel.EMAIL),
                (Long) row[0],
                (Long) row[1],
                (Long) row[2],
                Optional.ofNullable((Boolean) row[3]).filter(sms -> channels.isOn(Channel.SMS)));
    }

    /**
     * Whether people whom nothing else reaches are told by SMS that the centre moved or cancelled their visit.
     *
     * @throws InvalidInput {@code sms} {@code channel-is-off} if it is to be switched on and this installation has none
     */
    public void payForSms(boolean sms) {
        if (sms && !channels.isOn(Channel.SMS)) {
            throw new InvalidInput("sms", "channel-is-off");
        }
        em.createNativeQuery("update service_centre set sms = ?1, version = version + 1 where sms <> ?1")
                .setParameter(1, sms)
                .executeUpdate();
    }

    /** The latest first. */
    public List<DeadMessage> dead(int most) {
        List<?> rows = em.createNativeQuery("""
                        select id, channel, kind, facts ->> 'code', recipient, last_error,
                               cast(extract(epoch from created_at) as bigint)
                          from message
                         where state = 'DEAD' and appointment_id is not null
                         order by created_at desc, id
                         limit ?1""").setParameter(1, most).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DeadMessage(
                        (UUID) row[0],
                        Channel.valueOf((String) row[1]),
                        News.valueOf((String) row[2]),
                        (String) row[3],
                        DeadMessage.masked((String) row[4]),
                        (String) row[5],
                        Instant.ofEpochSecond(((Number) row[6]).longValue())))
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
