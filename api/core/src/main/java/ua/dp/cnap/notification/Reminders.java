package ua.dp.cnap.notification;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.tenancy.UseCase;

/**
 * Writes reminders of coming visits into the outbox, some hours before they are sent. Scope: calendar.
 *
 * <p>A reminder is about a visit at a time, so it is written once, however often and from however many nodes this is asked;
 * who moves the visit is reminded of the new time. Whether it is still true is looked at when it is sent.
 */
@UseCase
public class Reminders {

    /** What a reminder is about: the visit at its time. */
    private static final String ABOUT = "a.id || ' at ' || cast(extract(epoch from a.starts_at) as bigint)";

    /**
     * ?1 from, ?2 to, ?3 after which visit, ?4 how many. Only of visits that their citizen was told of: all others could not
     * be reached either.
     */
    static final String COMING = """
            select a.tenant_id, a.id, cast(extract(epoch from a.starts_at) as bigint),
                   cast(extract(epoch from t.told_at) as bigint),
                   cast(c.quiet_from as text), cast(c.quiet_until as text),
                   c.reminds_day_before and not t.day, c.reminds_hours_before and not t.hours
              from appointment a
              join service_centre c on c.tenant_id = a.tenant_id
             cross join lateral (
                   select max(m.created_at) filter (where m.kind not in ('REMINDER_DAY', 'REMINDER_HOURS')) as told_at,
                          coalesce(bool_or(m.kind = 'REMINDER_DAY' and m.about = %1$s), false) as day,
                          coalesce(bool_or(m.kind = 'REMINDER_HOURS' and m.about = %1$s), false) as hours
                     from message m
                    where m.tenant_id = a.tenant_id and m.appointment_id = a.id) t
             where a.status = 'BOOKED' and (a.starts_at, a.id) > (to_timestamp(?1), ?3) and a.starts_at <= to_timestamp(?2)
               and t.told_at is not null
               and (c.reminds_day_before and not t.day or c.reminds_hours_before and not t.hours)
             order by a.starts_at, a.id
             limit ?4""".formatted(ABOUT);

    private static final String REMIND = """
            insert into message (tenant_id, id, kind, about, appointment_id, language, facts, not_before, not_after)
            select a.tenant_id, gen_random_uuid(), ?3, %s, a.id, a.language, %s, to_timestamp(?4), to_timestamp(?5)
              from appointment a
             where a.tenant_id = ?1 and a.id = ?2 and a.status = 'BOOKED' and a.starts_at = to_timestamp(?6)
                on conflict do nothing""".formatted(ABOUT, Outbox.FACTS);

    private static final UUID FIRST = new UUID(0, 0);

    @PersistenceContext
    EntityManager em;

    /** How far the reminders have been written that were begun at that moment. */
    public record Place(Instant now, Instant startsAt, UUID visit) {

        /** The place to begin at. */
        public static Place first(Instant now) {
            return new Place(now, now, FIRST);
        }
    }

    /** Looks at so many visits from there on; returns the place to go on from, or null when there are no more. */
    public Place write(Place from, int most) {
        Instant now = from.now();
        List<ComingVisit> visits = coming(from, now.plus(Reminder.EARLIEST), most);
        visits.forEach(visit -> visit.wanted()
                .forEach(reminder -> reminder.moment(visit.startsAt(), visit.told(), now, visit.quiet())
                        .ifPresent(moment -> write(reminder, visit, moment))));
        return visits.size() < most
                ? null
                : new Place(now, visits.getLast().startsAt(), visits.getLast().id());
    }

    private List<ComingVisit> coming(Place from, Instant to, int most) {
        List<?> rows = em.createNativeQuery(COMING)
                .setParameter(1, from.startsAt().getEpochSecond())
                .setParameter(2, to.getEpochSecond())
                .setParameter(3, from.visit())
                .setParameter(4, most)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(ComingVisit::of).toList();
    }

    private void write(Reminder reminder, ComingVisit visit, Instant moment) {
        em.createNativeQuery(REMIND)
                .setParameter(1, visit.communityId())
                .setParameter(2, visit.id())
                .setParameter(3, reminder.news.name())
                .setParameter(4, moment.getEpochSecond())
                .setParameter(5, reminder.latest(visit.startsAt()).getEpochSecond())
                .setParameter(6, visit.startsAt().getEpochSecond())
                .executeUpdate();
    }
}
