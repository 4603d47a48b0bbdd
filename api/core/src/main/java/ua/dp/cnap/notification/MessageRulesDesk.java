package ua.dp.cnap.notification;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import ua.dp.cnap.tenancy.UseCase;

/** Where the head says when citizens are written to. Scope: tenant. */
@UseCase
public class MessageRulesDesk {

    @PersistenceContext
    EntityManager em;

    public MessageRules rules() {
        Object[] row = (Object[]) em.createNativeQuery("""
                        select cast(quiet_from as text), cast(quiet_until as text), reminds_day_before, reminds_hours_before
                          from service_centre""").getSingleResult();
        return new MessageRules(
                new QuietHours(LocalTime.parse((String) row[0]), LocalTime.parse((String) row[1])),
                (Boolean) row[2],
                (Boolean) row[3]);
    }

    /** Holds from the next message on, also for what waits already. */
    public void set(MessageRules rules) {
        em.createNativeQuery("""
                        update service_centre
                           set quiet_from = cast(?1 as time), quiet_until = cast(?2 as time),
                               reminds_day_before = ?3, reminds_hours_before = ?4, version = version + 1""")
                .setParameter(1, rules.quiet().from().toString())
                .setParameter(2, rules.quiet().until().toString())
                .setParameter(3, rules.remindsDayBefore())
                .setParameter(4, rules.remindsHoursBefore())
                .executeUpdate();
    }
}
