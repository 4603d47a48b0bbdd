package ua.dp.cnap.office;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.dp.cnap.tenancy.UseCase;

/** Finds where somebody is by what they call it: a community, its centre, a settlement with an office. Scope: public. */
@UseCase
public class PlaceSearch {

    private static final String LIKEST = """
            select p.name, p.slug, p.lat, p.lon
              from (select c.centre as name, c.slug, c.lat, c.lon,
                           greatest(likeness(?1, c.adjective), likeness(?1, c.centre), likeness(?1, coalesce(c.centre_former, '')),
                                    likeness(?1, c.name_en)) as score
                      from community c
                    union all
                    select o.settlement, min(c.slug), avg(o.lat), avg(o.lon), likeness(?1, o.settlement)
                      from office o
                      join community c on c.id = o.tenant_id
                     where o.closed_on is null and o.settlement <> c.centre
                     group by o.tenant_id, o.settlement) p
             where p.score >= 0.45
             order by p.score desc, p.name
             limit 6""";

    @PersistenceContext
    EntityManager em;

    /** A place in the community with that slug. */
    public record Place(String name, String communitySlug, double lat, double lon) {}

    /** The likest first; forgives case, endings and typing slips. */
    public List<Place> named(String typed) {
        List<?> rows = em.createNativeQuery(LIKEST)
                .setParameter(1, typed.replace('\0', ' ')) // which PostgreSQL cannot store
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(PlaceSearch::place).toList();
    }

    private static Place place(Object[] row) {
        return new Place(
                (String) row[0], (String) row[1], ((Number) row[2]).doubleValue(), ((Number) row[3]).doubleValue());
    }
}
