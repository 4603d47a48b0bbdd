package ua.dp.cnap.servicelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import ua.dp.cnap.catalog.Charges;
import ua.dp.cnap.catalog.FeeExemption;

/** Writes who pays less for a service; what did not change is not written. */
@ApplicationScoped
class FeeExemptions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Charges charges;

    List<FeeExemption> of(UUID service) {
        return charges.exemptions(service);
    }

    /** Whether anything was written. */
    boolean set(UUID service, List<FeeExemption> wanted) {
        List<FeeExemption> before = of(service);
        List<FeeExemption> gone = before.stream()
                .filter(b -> wanted.stream().noneMatch(w -> w.id().equals(b.id())))
                .toList();
        gone.forEach(g -> em.createNativeQuery("delete from fee_exemption where id = ?1")
                .setParameter(1, g.id())
                .executeUpdate());
        List<FeeExemption> changed =
                wanted.stream().filter(w -> !before.contains(w)).toList();
        changed.forEach(w -> write(service, w, before.stream().anyMatch(b -> b.id().equals(w.id()))));
        return !gone.isEmpty() || !changed.isEmpty();
    }

    private void write(UUID service, FeeExemption exemption, boolean known) {
        Query query = em.createNativeQuery(known ? """
                        update fee_exemption set category = ?3, percent = ?4, decision_number = ?5, decided_on = ?6
                         where id = ?1 and service_id = ?2""" : """
                        insert into fee_exemption (id, service_id, category, percent, decision_number, decided_on)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""");
        query.setParameter(1, exemption.id())
                .setParameter(2, service)
                .setParameter(3, exemption.category().strip())
                .setParameter(4, exemption.percent())
                .setParameter(5, exemption.decisionNumber().strip())
                .setParameter(6, java.sql.Date.valueOf(exemption.decidedOn()))
                .executeUpdate();
    }
}
