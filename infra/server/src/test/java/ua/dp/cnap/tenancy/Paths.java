package ua.dp.cnap.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.office.Office;

/** The paths by which JPA and SQL reach a row, each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class Paths {

    @PersistenceContext
    EntityManager em;

    public Integer rename(UUID office, String name) {
        return em.createNativeQuery("update office set name = ?1, version = version + 1 where id = ?2")
                .setParameter(1, name)
                .setParameter(2, office)
                .executeUpdate();
    }

    public String nameById(UUID office) {
        Office found = em.find(Office.class, office);
        return found == null ? null : found.name();
    }

    public String nameByJpql(UUID office) {
        return em.createQuery("select o.name from Office o where o.id = :id", String.class)
                .setParameter("id", office)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    public String nativeName(UUID office) {
        List<?> names = em.createNativeQuery("select name from office where id = ?1")
                .setParameter(1, office)
                .getResultList();
        return names.isEmpty() ? null : (String) names.getFirst();
    }

    @Transactional(TxType.NOT_SUPPORTED)
    public String nativeNameWithoutTransaction(UUID office) {
        return nativeName(office);
    }

    public List<UUID> communitiesSeen() {
        return em.createNativeQuery("select distinct tenant_id from office").getResultList().stream()
                .map(UUID.class::cast)
                .toList();
    }

    public void changeScopeWithin(Scope first, Scope second) {
        CurrentScope.run(first, this::countHere);
        CurrentScope.run(second, this::countHere);
    }

    private void countHere() {
        em.createNativeQuery("select count(*) from office").getSingleResult();
    }
}
