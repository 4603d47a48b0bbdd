package ua.dp.cnap.booking;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.tenancy.CurrentScope;
import ua.dp.cnap.tenancy.UseCase;

/**
 * The earliest bookable time of a service at each office around a place. In the public scope over all communities that
 * give it to anyone, in a citizen's over the offices of that one.
 */
@UseCase
public class NearestTimes {

    private static final int MOST = 250;
    private static final int NEXT = 3;

    /**
     * ?1 service, ?2 latitude, ?3 longitude, ?4 now, ?5 which offices, ?6 whether residents ask. Offices are looked at from
     * the nearest on; for the nearest alone, until enough are found.
     */
    private static final String SEARCH = """
            select g.slug, g.office_id, g.name, g.address, e.starts_at, g.duration_minutes, g.kilometres,
                   g.settlement, g.lat, g.lon, g.step_free
              from (select c.slug, o.tenant_id, o.id as office_id, o.name, o.address, o.settlement, o.lat, o.lon, o.step_free,
                           l.duration_minutes,
                           make_interval(mins => m.step_minutes) as step,
                           make_interval(mins => l.duration_minutes + l.buffer_minutes) as busy, l.walk_in_percent,
                           to_timestamp(?4) + make_interval(mins => coalesce(l.lead_time_minutes, m.lead_time_minutes)) as earliest,
                           (to_timestamp(?4) at time zone 'Europe/Kyiv')::date as today,
                           least(l.horizon_days, m.horizon_days) as horizon_days,
                           111.195 * sqrt(power(o.lat - ?2, 2) + power((o.lon - ?3) * cos(radians(?2)), 2)) as kilometres
                      from listed_service l
                      join service_centre m on m.tenant_id = l.tenant_id
                      join community c on c.id = l.tenant_id
                      join office o on o.tenant_id = l.tenant_id
                     where l.service_id = ?1 and m.suspended_since is null
                       and (l.online = 'EVERYONE' or l.online = 'RESIDENTS' and ?6)
                       and exists (select from lane_service x
                                    where x.tenant_id = o.tenant_id and x.office_id = o.id and x.service_id = ?1) %s
                     order by kilometres, o.id) g
             cross join lateral (
                   select %s extract(epoch from s.starts_at)::bigint as starts_at
                     from lane_day d
                     join lane_service x
                       on x.tenant_id = d.tenant_id and x.office_id = d.office_id and x.lane_id = d.lane_id
                    cross join lateral unnest(d.free) gap
                    cross join lateral (select %s as starts_at) s
                    where d.tenant_id = g.tenant_id and d.office_id = g.office_id and x.service_id = ?1
                      and not d.paused and d.day between g.today and g.today + g.horizon_days
                      and s.starts_at + g.busy <= upper(gap)
                      and (g.walk_in_percent = 0
                           or duration_of(d.free) - g.busy >= duration_of(d.opening) * (g.walk_in_percent / 100.0)) %s
                    order by d.day, starts_at
                    limit %s) e
             %s""";

    private static final String FIRST_OF_GAP = """
            date_bin(g.step, greatest(%s, g.earliest) + g.step - interval '1 microsecond', timestamptz '2000-01-01 00:00+00')""";

    private static final String ALL_OF_GAP = "generate_series(%s, upper(gap) - g.busy, g.step)";

    static final String NEAREST = nearest(Filter.NONE);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private static String nearest(Filter filter) {
        return search(filter, "", "", "%s", 1, "limit ?5");
    }

    private static String next(Filter filter) {
        return search(
                filter,
                " and o.id = any(cast(?5 as uuid[]))",
                "distinct d.day,",
                ALL_OF_GAP,
                NEXT,
                "order by g.kilometres, g.office_id, e.starts_at");
    }

    private static String search(
            Filter filter, String offices, String distinct, String starts, int each, String ending) {
        String first = FIRST_OF_GAP.formatted(filter.begins("lower(gap)"));
        return SEARCH.formatted(
                offices + filter.offices("o.tenant_id", "o.id"),
                distinct,
                starts.formatted(first),
                filter.days(),
                each,
                ending);
    }

    /** As {@link #to(UUID, double, double, int, Filter)}, whether they suit or not. */
    public List<NearestTime> to(UUID serviceId, double lat, double lon, int limit) {
        return to(serviceId, lat, lon, limit, Filter.NONE);
    }

    /**
     * One row for each office that has a free time that suits, nearest first.
     *
     * @param lat degrees north, 44 to 53
     * @param lon degrees east, 22 to 41
     * @param limit 1 to 250
     * @throws InvalidInput if the place does not lie in Ukraine or the limit is out of bounds
     */
    public List<NearestTime> to(UUID serviceId, double lat, double lon, int limit, Filter filter) {
        if (!(lat >= 44 && lat <= 53)) {
            throw new InvalidInput("lat", "out-of-bounds");
        }
        if (!(lon >= 22 && lon <= 41)) {
            throw new InvalidInput("lon", "out-of-bounds");
        }
        if (limit < 1 || limit > MOST) {
            throw new InvalidInput("limit", "out-of-bounds");
        }
        return times(nearest(filter), serviceId, lat, lon, limit);
    }

    /** The next three times that suit at each of those offices, in order; the nearest office first. */
    public List<NearestTime> next(UUID serviceId, double lat, double lon, List<UUID> offices, Filter filter) {
        String ids = offices.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return times(next(filter), serviceId, lat, lon, ids);
    }

    /** @param which how many offices, or the ids of those */
    private List<NearestTime> times(String search, UUID serviceId, double lat, double lon, Object which) {
        List<?> rows = em.createNativeQuery(search)
                .setParameter(1, serviceId)
                .setParameter(2, lat)
                .setParameter(3, lon)
                .setParameter(4, clock.instant().getEpochSecond())
                .setParameter(5, which)
                .setParameter(6, CurrentScope.require().tenantId() != null)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(NearestTimes::time).toList();
    }

    private static NearestTime time(Object[] row) {
        Instant startsAt = Instant.ofEpochSecond(((Number) row[4]).longValue());
        return new NearestTime(
                (String) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                startsAt,
                startsAt.plus(Duration.ofMinutes(((Number) row[5]).longValue())),
                ((Number) row[6]).doubleValue(),
                (String) row[7],
                ((Number) row[8]).doubleValue(),
                ((Number) row[9]).doubleValue(),
                (Boolean) row[10]);
    }
}
