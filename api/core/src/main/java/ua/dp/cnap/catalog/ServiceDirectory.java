package ua.dp.cnap.catalog;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.tenancy.UseCase;

/** The regional directory of services, the same for all communities; works in every scope. */
@UseCase
public class ServiceDirectory {

    @PersistenceContext
    EntityManager em;

    /** All services by topic and title. */
    public List<AdministrativeService> all() {
        return em.createQuery(
                        "select s from AdministrativeService s where s.slug not like 'own-%' order by s.topic, s.title",
                        AdministrativeService.class)
                .getResultList();
    }

    /** Those whose title or topic is like what was typed, the likest first; forgives endings and typing slips. */
    public List<AdministrativeService> search(String typed) {
        List<UUID> likest = ServiceSearch.likest(em, typed);
        if (likest.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select s from AdministrativeService s where s.slug not like 'own-%' and s.id in :ids",
                        AdministrativeService.class)
                .setParameter("ids", likest)
                .getResultList()
                .stream()
                .sorted((a, b) -> Integer.compare(likest.indexOf(a.id()), likest.indexOf(b.id())))
                .toList();
    }

    /** @throws NoSuchService if the directory has none with that slug */
    public AdministrativeService bySlug(String slug) {
        return em.createQuery(
                        "select s from AdministrativeService s where s.slug not like 'own-%' and s.slug = :slug",
                        AdministrativeService.class)
                .setParameter("slug", slug.replace('\0', '?'))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NoSuchService(slug));
    }

    /**
     * Also one that a community added itself, where the scope sees it.
     *
     * @throws NoSuchService if there is none with that id
     */
    public AdministrativeService byId(UUID id) {
        AdministrativeService service = em.find(AdministrativeService.class, id);
        if (service == null) {
            throw new NoSuchService(id);
        }
        return service;
    }
}
