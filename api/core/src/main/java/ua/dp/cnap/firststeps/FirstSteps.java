package ua.dp.cnap.firststeps;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.tenancy.UseCase;

/** How far the current centre is from its first bookable time. Scope: tenant. */
@UseCase
public class FirstSteps {

    /** One column a step, in the order of {@link Step}; the last is the first free time. ?1 today, ?2 now. */
    private static final String PROGRESS = """
            with receiving as (
                select o.id from office o where o.closed_on is null or o.closed_on > cast(?1 as date))
            select exists (select from receiving),
                   exists (select from office_hours h join receiving r on r.id = h.office_id)
                   or exists (select from hours_series s join receiving r on r.id = s.office_id
                               where s.opens is not null and s.valid_until >= cast(?1 as date))
                   or exists (select from mobile_stop m join receiving r on r.id = m.office_id
                               where m.day >= cast(?1 as date)),
                   exists (select from lane l join receiving r on r.id = l.office_id
                            where l.closed_on is null or l.closed_on > cast(?1 as date)),
                   exists (select from lane_service x
                             join listed_service s on s.tenant_id = x.tenant_id and s.service_id = x.service_id
                            where s.offered),
                   (select extract(epoch from min(greatest(lower(f), soon.at)))::bigint
                      from service_centre c
                     cross join lateral (select to_timestamp(?2) + c.lead_time_minutes * interval '1 minute' as at) soon
                     cross join lane_day d
                     cross join lateral unnest(d.free) f
                     where d.day >= cast(?1 as date)
                       and exists (select from lane_service x
                                     join listed_service s on s.tenant_id = x.tenant_id and s.service_id = x.service_id
                                    where x.tenant_id = d.tenant_id and x.lane_id = d.lane_id and s.offered
                                      and upper(f) - greatest(lower(f), soon.at) >= s.duration_minutes * interval '1 minute'))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Read off the data each time: a step that was undone is to do again. */
    public Progress progress() {
        Instant now = clock.instant();
        Object[] row = (Object[]) em.createNativeQuery(PROGRESS)
                .setParameter(1, java.sql.Date.valueOf(LocalDate.ofInstant(now, WeeklyHours.KYIV)))
                .setParameter(2, now.getEpochSecond())
                .getSingleResult();
        Set<Step> done = EnumSet.noneOf(Step.class);
        for (Step step : Step.values()) {
            if (step == Step.FREE_TIME ? row[step.ordinal()] != null : (Boolean) row[step.ordinal()]) {
                done.add(step);
            }
        }
        Number first = (Number) row[Step.FREE_TIME.ordinal()];
        return new Progress(done, first == null ? null : Instant.ofEpochSecond(first.longValue()));
    }
}
