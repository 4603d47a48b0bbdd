package ua.dp.cnap.servicelist;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.catalog.Obligation;
import ua.dp.cnap.tenancy.UseCase;

/** The lists of all communities, as they are published. Scope: public. */
@UseCase
class PublishedLists {

    /** ?1 the community. Where no population is known, all of the same type are alike. */
    private static final String PEERS = """
            with mine as (select * from community where id = ?1), peers as (
                select c.id, c.name
                  from community c
                  join service_centre s on s.tenant_id = c.id and s.suspended_since is null
                 cross join mine
                 where c.id <> mine.id and c.type = mine.type
                   and (mine.population is null or c.population between mine.population / 2 and mine.population * 2)
                   and exists (select from listed_service l where l.tenant_id = c.id)
            )
            """;

    private static final String LINES = PEERS + """
            , theirs as (
                select l.service_id, count(*) as given_by, min(l.duration_minutes) as shortest, max(l.duration_minutes) as longest,
                       percentile_disc(0.5) within group (order by l.duration_minutes) as usual
                  from listed_service l
                 where l.tenant_id in (select id from peers)
                 group by l.service_id
            )
            select s.id, s.title, s.topic, e.obligation, l.duration_minutes, coalesce(t.given_by, 0), t.usual, t.shortest, t.longest
              from directory_entry e
              join mine on mine.directory_list = e.list
              join service s on s.id = e.service_id
              left join listed_service l on l.service_id = s.id and l.tenant_id = mine.id
              left join theirs t on t.service_id = s.id
             order by s.topic, s.title, s.id""";

    @PersistenceContext
    EntityManager em;

    public Comparison besides(UUID community) {
        List<?> peers = em.createNativeQuery(PEERS + "select name from peers order by name")
                .setParameter(1, community)
                .getResultList();
        List<?> lines = em.createNativeQuery(LINES).setParameter(1, community).getResultList();
        return new Comparison(
                peers.stream().map(String.class::cast).toList(),
                lines.stream()
                        .map(Object[].class::cast)
                        .map(PublishedLists::line)
                        .toList());
    }

    private static Comparison.Line line(Object[] row) {
        return new Comparison.Line(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                Obligation.valueOf((String) row[3]),
                (Integer) row[4],
                ((Number) row[5]).intValue(),
                (Integer) row[6],
                (Integer) row[7],
                (Integer) row[8]);
    }
}
