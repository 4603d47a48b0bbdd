package ua.dp.cnap.community;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.tenancy.UseCase;

/** All communities of the oblast, for anyone; works in every scope. */
@UseCase
public class CommunityDirectory {

    @PersistenceContext
    EntityManager em;

    /** All communities in Ukrainian order of their names. */
    public List<Community> all() {
        return em.createQuery("select c from Community c order by c.name, c.district", Community.class)
                .getResultList();
    }

    /** @throws NoSuchCommunity if none has that slug */
    public Community bySlug(String slug) {
        return em.createQuery("select c from Community c where c.slug = :slug", Community.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchCommunity(slug));
    }

    public Community byId(UUID id) {
        Community community = em.find(Community.class, id);
        if (community == null) {
            throw new NoSuchCommunity(id.toString());
        }
        return community;
    }

    /**
     * Communities whose name, or the present or former name of whose centre, is like what was typed; the likest first.
     * Forgives case, apostrophes, endings and typing slips.
     */
    public List<Community> search(String typed) {
        @SuppressWarnings("unchecked")
        List<Community> found = em.createNativeQuery("""
                        select c.*
                          from community c
                         cross join lateral (
                               select greatest(likeness(?1, c.adjective), likeness(?1, c.centre),
                                               likeness(?1, coalesce(c.centre_former, '')), likeness(?1, c.name_en),
                                               likeness(?1, replace(c.slug, '-', ' '))) as score) l
                         where l.score >= 0.45
                         order by l.score desc, c.population desc nulls last
                         limit 20""", Community.class)
                .setParameter(1, typed.replace('\0', ' ')) // which PostgreSQL cannot store
                .getResultList();
        return found;
    }
}
