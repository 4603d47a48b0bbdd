package ua.dp.cnap.network;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.office.WeeklyHours;
import ua.dp.cnap.tenancy.UseCase;

/** Counts over the network. Scope: region. */
@UseCase
public class NetworkSummary {

    /** ?1 today, ?2 tomorrow, ?3 Monday of this week, ?4 Monday of the next, as days of Europe/Kyiv. %s: what is counted by. */
    private static final String FIGURES = """
            booked as (
                select tenant_id, office_id,
                       count(*) filter (where starts_at >= (cast(?1 as date)::timestamp at time zone 'Europe/Kyiv')
                                          and starts_at <  (cast(?2 as date)::timestamp at time zone 'Europe/Kyiv')) as today,
                       count(*) filter (where starts_at >= (cast(?3 as date)::timestamp at time zone 'Europe/Kyiv')
                                          and starts_at <  (cast(?4 as date)::timestamp at time zone 'Europe/Kyiv')) as week
                  from appointment
                 where status not in ('HELD', 'CANCELLED', 'LAPSED')
                   and starts_at >= (least(cast(?1 as date), cast(?3 as date))::timestamp at time zone 'Europe/Kyiv')
                   and starts_at <  (greatest(cast(?2 as date), cast(?4 as date))::timestamp at time zone 'Europe/Kyiv')
                 group by tenant_id, office_id
            ), capacity as (
                select d.tenant_id, d.office_id, sum(o.minutes) as open, sum(f.minutes) as free
                  from lane_day d
                 cross join lateral (select coalesce(sum(extract(epoch from upper(r) - lower(r))), 0) / 60 as minutes
                                       from unnest(d.opening) r) o
                 cross join lateral (select coalesce(sum(extract(epoch from upper(r) - lower(r))), 0) / 60 as minutes
                                       from unnest(d.free) r) f
                 where d.day between cast(?1 as date) and cast(?1 as date) + 6
                 group by d.tenant_id, d.office_id
            )
            """;

    /** The name of a {@link CommunityState}, of the community c and its centre m. */
    private static final String STATE = """
            case when m.tenant_id is null then 'NOT_OPENED'
                 when m.suspended_since is not null then 'SUSPENDED'
                 when exists (select from lane_day d
                                join lane_service x on x.tenant_id = d.tenant_id and x.lane_id = d.lane_id
                               where d.tenant_id = c.id and d.day >= cast(?1 as date) and not isempty(d.opening))
                      then 'RECEIVING'
                 else 'PREPARING' end
            """;

    private static final String BY_COMMUNITY = "with " + FIGURES + """
            , offices as (
                select o.tenant_id,
                       count(*) filter (where o.kind = 'MAIN_OFFICE')      as main_offices,
                       count(*) filter (where o.kind = 'BRANCH_OFFICE')    as branch_offices,
                       count(*) filter (where o.kind = 'REMOTE_WORKPLACE') as remote_workplaces,
                       count(*) filter (where o.kind = 'MOBILE_OFFICE')    as mobile_offices,
                       sum(b.today) as today, sum(b.week) as week, sum(c.open) as open, sum(c.free) as free
                  from office o
                  left join booked   b on b.tenant_id = o.tenant_id and b.office_id = o.id
                  left join capacity c on c.tenant_id = o.tenant_id and c.office_id = o.id
                 group by o.tenant_id
            ), services as (
                select l.tenant_id, count(*) as offered, count(s.tenant_id) as own
                  from listed_service l join service s on s.id = l.service_id
                 where l.offered group by l.tenant_id
            )
            select c.id, c.slug, c.name, c.district, o.main_offices, o.branch_offices, o.remote_workplaces, o.mobile_offices,
                   s.offered, s.own, o.today, o.week, o.open::bigint, o.free::bigint,
                   """ + STATE + """
              from community c
              left join service_centre m on m.tenant_id = c.id
              left join offices  o on o.tenant_id = c.id
              left join services s on s.tenant_id = c.id
             order by c.name, c.district""";

    private static final String STANDING = "select " + STATE + """
            , extract(epoch from m.opened_at)::bigint, extract(epoch from m.suspended_since)::bigint, m.suspension_reason
              from community c left join service_centre m on m.tenant_id = c.id
             where c.id = ?2""";

    private static final String BY_OFFICE = "with " + FIGURES + """
            select o.id, o.kind, o.name, o.settlement,
                   (select count(*) from lane l where l.tenant_id = o.tenant_id and l.office_id = o.id),
                   (select count(distinct x.service_id) from lane_service x
                     where x.tenant_id = o.tenant_id and x.office_id = o.id),
                   b.today, b.week, c.open::bigint, c.free::bigint
              from office o
              left join booked   b on b.tenant_id = o.tenant_id and b.office_id = o.id
              left join capacity c on c.tenant_id = o.tenant_id and c.office_id = o.id
             where o.tenant_id = ?5
             order by o.kind, o.name""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** All communities in Ukrainian order of their names. */
    public List<CommunityCounts> communities() {
        List<?> rows = onDays(em.createNativeQuery(BY_COMMUNITY)).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(NetworkSummary::community)
                .toList();
    }

    /** The offices of one community; empty if it has none. */
    public List<OfficeCounts> offices(UUID communityId) {
        List<?> rows = onDays(em.createNativeQuery(BY_OFFICE))
                .setParameter(5, communityId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(NetworkSummary::office)
                .toList();
    }

    /** How one community stands. */
    public Standing standing(UUID communityId) {
        Object[] row = (Object[]) em.createNativeQuery(STANDING)
                .setParameter(1, java.sql.Date.valueOf(today()))
                .setParameter(2, communityId)
                .getSingleResult();
        return new Standing(CommunityState.valueOf((String) row[0]), instant(row[1]), instant(row[2]), (String) row[3]);
    }

    private LocalDate today() {
        return clock.instant().atZone(WeeklyHours.KYIV).toLocalDate();
    }

    private static Instant instant(Object seconds) {
        return seconds == null ? null : Instant.ofEpochSecond(((Number) seconds).longValue());
    }

    private Query onDays(Query query) {
        LocalDate today = today();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return query.setParameter(1, java.sql.Date.valueOf(today))
                .setParameter(2, java.sql.Date.valueOf(today.plusDays(1)))
                .setParameter(3, java.sql.Date.valueOf(monday))
                .setParameter(4, java.sql.Date.valueOf(monday.plusWeeks(1)));
    }

    private static CommunityCounts community(Object[] row) {
        return new CommunityCounts(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                CommunityState.valueOf((String) row[14]),
                count(row[4]),
                count(row[5]),
                count(row[6]),
                count(row[7]),
                count(row[8]),
                count(row[9]),
                count(row[10]),
                count(row[11]),
                count(row[12]),
                count(row[13]));
    }

    private static OfficeCounts office(Object[] row) {
        return new OfficeCounts(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                count(row[4]),
                count(row[5]),
                count(row[6]),
                count(row[7]),
                count(row[8]),
                count(row[9]));
    }

    private static int count(Object cell) {
        return cell == null ? 0 : ((Number) cell).intValue();
    }
}
