package ua.dp.cnap.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Why the running transaction changes something. */
@ApplicationScoped
public class Reasons {

    @PersistenceContext
    EntityManager em;

    /** Holds for what the transaction changes from now on; a desk says it first. Null or blank if nobody gave one. */
    @Transactional(TxType.MANDATORY)
    public void because(String reason) {
        if (reason == null || reason.isBlank()) {
            return;
        }
        em.createNativeQuery("select set_config('app.reason', ?1, true)")
                .setParameter(1, reason.replace('\0', ' ').strip()) // which PostgreSQL cannot store
                .getSingleResult();
    }
}
