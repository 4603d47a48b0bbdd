package ua.dp.cnap.notification;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.dp.cnap.branding.Colour;
import ua.dp.cnap.tenancy.UseCase;

/**
 * Where the sender takes what is due and says what became of it. Scope: worker.
 *
 * <p>A message that was taken is nobody else's for some minutes. A sender that dies meanwhile loses nothing: the message
 * becomes due again. If it dies between the acceptance of the message and {@link #sent}, it goes out a second time. A mail has the
 * same Message-ID then, an SMS the same idempotency key; a messenger offers no way to close that gap.
 */
@UseCase
public class Deliveries {

    /** How long one sender has a message to itself; longer than a whole batch may take. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** Who would set out for a visit within that time is told in quiet hours too that the centre has changed it. */
    static final Duration TOLD_AT_NIGHT = Duration.ofHours(12);

    /** The pauses after the first, second, … failed attempt; after the last one the message is given up. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(24));

    /**
     * ?1 now, ?2 how many, ?3 end of the lease, ?4 known kinds, ?5 answers, ?6 reminders, ?7 what begins so soon that it is
     * told at night too: a change by the centre that somebody would only read at the closed door, ?8 channel.
     */
    private static final String TAKE = """
            with due as (
                select m.tenant_id, m.id,
                       coalesce(m.not_after < to_timestamp(?1), false)
                       or m.kind = any (cast(?6 as text[])) and not exists (
                           select from appointment a
                            where a.tenant_id = m.tenant_id and a.id = m.appointment_id and a.status = 'BOOKED'
                              and a.starts_at = to_timestamp(cast(m.facts ->> 'startsAt' as bigint))
                              and a.office_id = cast(m.facts ->> 'office' as uuid)) as void
                  from message m
                  join service_centre z on z.tenant_id = m.tenant_id
                 where m.state = 'WAITING' and m.channel = ?8 and m.appointment_id is not null
                   and m.kind = any (cast(?4 as text[])) and m.not_before <= to_timestamp(?1)
                   and (m.kind = any (cast(?5 as text[])) or not is_quiet(to_timestamp(?1), z.quiet_from, z.quiet_until)
                        or m.kind in ('MOVED_BY_CENTRE', 'CANCELLED_BY_CENTRE')
                           and cast(coalesce(m.facts ->> 'was', m.facts ->> 'startsAt') as bigint) < ?7)
                 order by m.not_before
                 limit ?2
                   for update of m skip locked
            ), voided as (
                update message m
                   set state = 'VOID', recipient = null, facts = '{}', last_error = null
                  from due d
                 where d.void and m.tenant_id = d.tenant_id and m.id = d.id
            ), taken as (
                update message m
                   set attempts = m.attempts + 1, not_before = to_timestamp(?3)
                  from due d
                 where not d.void and m.tenant_id = d.tenant_id and m.id = d.id
             returning m.*
            )
            select t.tenant_id, t.id, t.channel, t.kind, t.recipient, t.language, t.attempts, t.appointment_id,
                   cast(t.facts ->> 'edition' as integer), t.facts ->> 'code', cast(t.facts ->> 'startsAt' as bigint),
                   cast(t.facts ->> 'endsAt' as bigint), cast(t.facts ->> 'was' as bigint), s.title,
                   o.name, o.address, o.settlement, o.phone,
                   c.slug, z.name, z.name_en, z.name_genitive, z.sender_name, z.phone, z.email,
                   z.accent_colour, z.accent_ink, z.diia_centre_mark
              from taken t
              join community c on c.id = t.tenant_id
              join service_centre z on z.tenant_id = t.tenant_id
              join office o on o.tenant_id = t.tenant_id and o.id = cast(t.facts ->> 'office' as uuid)
              join service s on s.id = cast(t.facts ->> 'service' as uuid)
             order by t.created_at""";

    @PersistenceContext
    EntityManager em;

    @Inject
    VisitKeys keys;

    @Inject
    Clock clock;

    /**
     * Takes messages that are due by that channel, so that no other sender does. In quiet hours it leaves all but answers for later; what is
     * not true any more, or of no use, it puts away.
     */
    public List<Due> take(Channel channel, int most) {
        Instant now = clock.instant();
        List<?> rows = em.createNativeQuery(TAKE)
                .setParameter(1, now.getEpochSecond() + now.getNano() / 1e9) // what was written this second is due
                .setParameter(2, most)
                .setParameter(3, now.plus(LEASE).getEpochSecond())
                .setParameter(4, News.all())
                .setParameter(5, News.answers())
                .setParameter(6, News.reminders())
                .setParameter(7, now.plus(TOLD_AT_NIGHT).getEpochSecond())
                .setParameter(8, channel.name())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(Deliveries::due)
                .map(d -> d.with(keys.keyOf(d.communityId(), d.appointmentId()), confirmation(d)))
                .toList();
    }

    private Optional<String> confirmation(Due due) {
        return due.news() == News.CONFIRM ? Optional.of(keys.confirmationOf(due.appointmentId())) : Optional.empty();
    }

    /** It was accepted by its channel; its address and facts are forgotten. */
    public void sent(Due message) {
        em.createNativeQuery("""
                        update message
                           set state = 'SENT', sent_at = to_timestamp(?3), recipient = null, facts = '{}', last_error = null
                         where tenant_id = ?1 and id = ?2 and state = 'WAITING'""")
                .setParameter(1, message.communityId())
                .setParameter(2, message.id())
                .setParameter(3, clock.instant().getEpochSecond())
                .executeUpdate();
    }

    /**
     * It could not be sent: tried again after a pause, or given up after the last attempt.
     *
     * @param reason one word, and perhaps the number that was answered; never the sentence, which may quote the address
     * @param forGood no further attempt can help
     */
    public void failed(Due message, String reason, boolean forGood) {
        boolean dead = forGood || message.attempts() > PAUSES.size();
        Duration pause = dead ? Duration.ZERO : PAUSES.get(message.attempts() - 1);
        em.createNativeQuery("""
                        update message
                           set state = ?3, last_error = ?4, not_before = to_timestamp(?5)
                         where tenant_id = ?1 and id = ?2 and state = 'WAITING'""")
                .setParameter(1, message.communityId())
                .setParameter(2, message.id())
                .setParameter(3, dead ? "DEAD" : "WAITING")
                .setParameter(4, reason)
                .setParameter(5, clock.instant().plus(pause).getEpochSecond())
                .executeUpdate();
    }

    /**
     * The channel asks to be left alone for a while; that is no failed attempt of the message.
     *
     * @param reason as for {@link #failed}
     */
    public void postponed(Due message, String reason, Duration pause) {
        em.createNativeQuery("""
                        update message
                           set attempts = greatest(attempts - 1, 0), last_error = ?3, not_before = to_timestamp(?4)
                         where tenant_id = ?1 and id = ?2 and state = 'WAITING'""")
                .setParameter(1, message.communityId())
                .setParameter(2, message.id())
                .setParameter(3, reason)
                .setParameter(4, clock.instant().plus(pause).getEpochSecond())
                .executeUpdate();
    }

    private static Due due(Object[] row) {
        return new Due(
                (UUID) row[0],
                (UUID) row[1],
                Channel.valueOf((String) row[2]),
                News.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                (Integer) row[6],
                (UUID) row[7],
                (Integer) row[8],
                (String) row[9],
                instant(row[10]),
                instant(row[11]),
                Optional.ofNullable(row[12]).map(Deliveries::instant),
                (String) row[13],
                new Due.Place((String) row[14], (String) row[15], (String) row[16], text(row[17])),
                new Due.Centre(
                        (String) row[18],
                        (String) row[19],
                        (String) row[20],
                        text(row[21]),
                        text(row[22]),
                        text(row[23]),
                        text(row[24]),
                        (String) row[25],
                        Colour.inkOn((String) row[25], (String) row[26]),
                        (Boolean) row[27]),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> text(Object cell) {
        return Optional.ofNullable((String) cell);
    }

    private static Instant instant(Object epochSecond) {
        return Instant.ofEpochSecond(((Number) epochSecond).longValue());
    }
}
