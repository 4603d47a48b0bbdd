package ua.dp.cnap.office;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import ua.dp.cnap.tenancy.UseCase;

/** Which offered services each office of the current community gives. */
@UseCase
public class OfficeServices {

    @PersistenceContext
    EntityManager em;

    /** Ids of offered services by office; an office that gives none is absent. */
    public Map<UUID, Collection<UUID>> byOffice() {
        List<Object[]> rows = em.createQuery("""
                        select distinct l.officeId, l.key.serviceId
                          from LaneService l join ListedService s on s.serviceId = l.key.serviceId
                         where s.offered = true""", Object[].class).getResultList();
        Map<UUID, Collection<UUID>> services = new HashMap<>();
        rows.forEach(row ->
                services.computeIfAbsent((UUID) row[0], o -> new TreeSet<>()).add((UUID) row[1]));
        return services;
    }
}
