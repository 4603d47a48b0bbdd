package ua.dp.cnap.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.dp.cnap.catalog.AdministrativeService;

/** Knows the titles of the services after the first: few visits have any, and they are asked for once, if at all. */
@ApplicationScoped
class FurtherTitles {

    @PersistenceContext
    EntityManager em;

    /** The entries with all their titles. */
    List<AgendaEntry> all(List<AgendaEntry> entries) {
        Set<UUID> further = entries.stream().flatMap(AgendaEntry::further).collect(Collectors.toSet());
        if (further.isEmpty()) {
            return entries;
        }
        Map<UUID, String> titles = em.createQuery(
                        "select s from AdministrativeService s where s.id in :ids", AdministrativeService.class)
                .setParameter("ids", further)
                .getResultStream()
                .collect(Collectors.toMap(AdministrativeService::id, AdministrativeService::title));
        return entries.stream().map(entry -> entry.with(titles)).toList();
    }
}
