package ua.dp.cnap.servicelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.dp.cnap.office.NoSuchOffice;
import ua.dp.cnap.office.Office;

/** Which offices of the current community give which services. What lanes follow from it is computed by whoever settles it. */
@ApplicationScoped
class GivingOffices {

    @PersistenceContext
    EntityManager em;

    /** In the order of ids. */
    List<UUID> of(Collection<UUID> services) {
        List<?> ids =
                em.createNativeQuery("""
                        select distinct office_id from office_service where service_id = any (cast(string_to_array(?1, ',') as uuid[]))
                         order by office_id""").setParameter(1, joined(services)).getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** Where a service is given that nobody has said anything about: the main offices. */
    List<UUID> usual() {
        return em.createQuery(
                        "select o.id from Office o where o.kind = ua.dp.cnap.office.Office.Kind.MAIN_OFFICE order by o.id",
                        UUID.class)
                .getResultList();
    }

    /** @throws NoSuchOffice if the current community has none with one of the ids */
    void require(Collection<UUID> offices) {
        offices.stream()
                .filter(id -> em.find(Office.class, id) == null)
                .findFirst()
                .ifPresent(id -> {
                    throw new NoSuchOffice(id);
                });
    }

    /** The office gives the services from now on; who works there can give them until the head says otherwise. */
    void begin(UUID office, Collection<UUID> services) {
        List<UUID> begun = added(office, services);
        if (!begun.isEmpty()) {
            em.createNativeQuery("""
                            insert into staff_skill (staff_id, service_id)
                            select distinct l.staff_id, s.service_id
                              from lane l
                             cross join unnest(cast(string_to_array(?2, ',') as uuid[])) s(service_id)
                             where l.office_id = ?1 and l.staff_id is not null
                                on conflict do nothing""")
                    .setParameter(1, office)
                    .setParameter(2, joined(begun))
                    .executeUpdate();
        }
    }

    private List<UUID> added(UUID office, Collection<UUID> services) {
        List<?> added = em.createNativeQuery("""
                        insert into office_service (office_id, service_id)
                        select ?1, s.service_id from unnest(cast(string_to_array(?2, ',') as uuid[])) s(service_id)
                            on conflict do nothing
                        returning service_id""")
                .setParameter(1, office)
                .setParameter(2, joined(services))
                .getResultList();
        return added.stream().map(UUID.class::cast).toList();
    }

    void end(UUID office, Collection<UUID> services) {
        em.createNativeQuery("""
                        delete from office_service
                         where office_id = ?1 and service_id = any (cast(string_to_array(?2, ',') as uuid[]))""")
                .setParameter(1, office)
                .setParameter(2, joined(services))
                .executeUpdate();
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
