package ua.dp.cnap.catalog;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.tenancy.UseCase;

/** The services that the current community offers to citizens. Scope: citizen or tenant. */
@UseCase
public class ServiceList {

    private static final String OFFERED = """
            select new ua.dp.cnap.catalog.OfferedService(s, l,
                       case when l.online <> ua.dp.cnap.catalog.OnlineBooking.DESK and exists (select x.officeId from LaneService x where x.key.serviceId = s.id) then true else false end)
              from ListedService l join AdministrativeService s on s.id = l.serviceId
             where l.offered = true""";

    @PersistenceContext
    EntityManager em;

    /** All of them by topic and title. */
    public List<OfferedService> all() {
        return offered(" order by s.topic, s.title").getResultList();
    }

    /** Those whose title or topic is like what was typed, the likest first; forgives endings and typing slips. */
    public List<OfferedService> search(String typed) {
        List<UUID> likest = ServiceSearch.likest(em, typed);
        if (likest.isEmpty()) {
            return List.of();
        }
        return offered(" and s.id in :ids").setParameter("ids", likest).getResultList().stream()
                .sorted((a, b) -> Integer.compare(
                        likest.indexOf(a.service().id()),
                        likest.indexOf(b.service().id())))
                .toList();
    }

    /** @throws NoSuchService if the community does not offer it */
    public OfferedService byId(UUID id) {
        return one(offered(" and s.id = :id").setParameter("id", id), id);
    }

    /** @throws NoSuchService if the community does not offer it */
    public OfferedService bySlug(String slug) {
        return one(offered(" and s.slug = :slug").setParameter("slug", slug.replace('\0', '?')), slug);
    }

    private TypedQuery<OfferedService> offered(String more) {
        return em.createQuery(OFFERED + more, OfferedService.class);
    }

    private static OfferedService one(TypedQuery<OfferedService> query, Object asked) {
        return query.getResultStream().findFirst().orElseThrow(() -> new NoSuchService(asked));
    }
}
