package ua.dp.cnap.servicelist;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.ChangedMeanwhile;
import ua.dp.cnap.InvalidInput;
import ua.dp.cnap.catalog.NoSuchService;
import ua.dp.cnap.tenancy.UseCase;
import ua.dp.cnap.tenancy.Violation;

/** Where the head adds services that the regional directory does not know, and words them. Scope: tenant. */
@UseCase
public class OwnServiceDesk {

    private static final int MOST_SIMILAR = 3;

    @PersistenceContext
    EntityManager em;

    /**
     * Adds it to the services that the centre can give; {@link ServiceDesk#give} puts it onto the list.
     *
     * @throws InvalidInput naming the fields
     * @throws ChangedMeanwhile if somebody else added one in the same moment
     */
    public UUID add(OwnService service) {
        require(service);
        UUID id = UUID.randomUUID();
        try {
            words(em.createNativeQuery("""
                            insert into service (tenant_id, id, number, slug, title, topic, provider, term_value, legal_basis, note,
                                                 also_called, source, verification)
                            select current_tenant_id(), ?1, n.number, 'own-' || n.number, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'own', 'own'
                              from (select coalesce(max(number), 0) + 1 as number from service where tenant_id is not null) n"""), id, service).executeUpdate();
        } catch (PersistenceException e) {
            if (Violation.of("uq_service_number", e)) {
                throw new ChangedMeanwhile();
            }
            throw e;
        }
        return id;
    }

    /**
     * @param version as the head saw it
     * @throws InvalidInput naming the fields
     * @throws NoSuchService if it is not one of the community's own
     * @throws ChangedMeanwhile if somebody else changed it after it was read
     */
    public void change(UUID id, OwnService service, int version) {
        require(service);
        int changed = words(em.createNativeQuery("""
                        update service
                           set title = ?2, topic = ?3, provider = ?4, term_value = ?5, legal_basis = ?6, note = ?7,
                               also_called = ?8, version = version + 1
                         where id = ?1 and tenant_id is not null and version = ?9"""), id, service)
                .setParameter(9, version)
                .executeUpdate();
        if (changed == 0) {
            if (words(id).isEmpty()) {
                throw new NoSuchService(id);
            }
            throw new ChangedMeanwhile();
        }
    }

    /** @throws NoSuchService if it is not one of the community's own */
    public OwnService byId(UUID id) {
        return words(id).stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new OwnService(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6]))
                .orElseThrow(() -> new NoSuchService(id));
    }

    /** Titles of services that are there already and may be the same. */
    public List<String> similar(String title) {
        List<?> titles = em.createNativeQuery("""
                        select s.title from service s
                         where likeness(?1, s.title) >= 0.75 and likeness(s.title, ?1) >= 0.6
                         order by likeness(?1, s.title) desc, s.title limit ?2""")
                .setParameter(1, title.replace('\0', ' '))
                .setParameter(2, MOST_SIMILAR)
                .getResultList();
        return titles.stream().map(String.class::cast).toList();
    }

    private List<?> words(UUID id) {
        return em.createNativeQuery("""
                        select title, topic, provider, term_value, legal_basis, note, also_called
                          from service where id = ?1 and tenant_id is not null""").setParameter(1, id).getResultList();
    }

    private static Query words(Query query, UUID id, OwnService service) {
        return query.setParameter(1, id)
                .setParameter(2, service.title())
                .setParameter(3, service.topic())
                .setParameter(4, service.provider())
                .setParameter(5, service.term())
                .setParameter(6, service.legalBasis())
                .setParameter(7, service.note())
                .setParameter(8, service.alsoCalled());
    }

    private static void require(OwnService service) {
        if (!service.wrong().isEmpty()) {
            throw new InvalidInput(service.wrong());
        }
    }
}
